package org.espace.revision;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;

@Entity
@Table(name = "revision")
class KeptRevision {
    @Id
    @SequenceGenerator(name = "revision", sequenceName = "seq_revision", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision")
    private long id;

    @Column(name = "question_id")
    private long question;

    private String post;

    private int number;

    private String title;

    private String body;

    private String tags;

    @Column(name = "author_id")
    private long author;

    @Column(name = "written_at")
    private long writtenAt;

    protected KeptRevision() {}

    KeptRevision(long question, String post, Revision told) {
        this.question = question;
        this.post = post;
        this.number = told.number();
        this.title = told.text().title();
        this.body = told.text().body();
        this.tags = told.text().tags();
        this.author = told.author();
        this.writtenAt = told.writtenAt().toEpochMilli();
    }

    Revision told() {
        return new Revision(number, new Text(title, body, tags), author, Instant.ofEpochMilli(writtenAt));
    }
}
