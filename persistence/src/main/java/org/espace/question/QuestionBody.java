package org.espace.question;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "question_body")
class QuestionBody {
    @Id
    @Column(name = "question_id")
    private long question;

    private String body;

    protected QuestionBody() {}

    QuestionBody(long question, String body) {
        this.question = question;
        this.body = body;
    }

    void edit(String body) {
        this.body = body;
    }

    String body() {
        return body;
    }
}
