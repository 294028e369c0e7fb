package org.espace.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** Plain text, CSV and Markdown: the three look alike, so here the name may say which. Stateless. */
final class Texts {
    private Texts() {}

    static FitFile clean(NewFile file) throws UnfitFile {
        String text = decoded(file.bytes());
        if (text.chars().anyMatch(Texts::notText)) {
            throw new UnfitFile("not-text");
        }
        FileType type = type(FileName.ending(file.name()));
        return new FitFile(FileName.of(file.name(), type), type, file.bytes(), 0, 0, new byte[0]);
    }

    private static String decoded(byte[] bytes) throws UnfitFile {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new UnfitFile("not-text");
        }
    }

    private static boolean notText(int character) {
        return character == 0x7F || (character < ' ' && "\t\n\r\f".indexOf(character) < 0);
    }

    private static FileType type(String ending) {
        return FileType.CSV.endsIn(ending)
                ? FileType.CSV
                : FileType.MARKDOWN.endsIn(ending) ? FileType.MARKDOWN : FileType.TEXT;
    }
}
