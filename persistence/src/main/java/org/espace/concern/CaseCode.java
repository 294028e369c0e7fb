package org.espace.concern;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Case codes: 80 bits as 16 letters and digits of Crockford's base 32, in groups of four. Stateless. */
final class CaseCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BYTES = 10;
    private static final int LETTERS = 16;
    private static final int LONGEST_TYPED = 60;
    private static final Pattern FILLING = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");

    private CaseCode() {}

    /** The code of the first 80 bits, such as {@code 7K2M-0A9Q-WXYZ-HJ34}. */
    static String of(byte[] hash) {
        BigInteger number = new BigInteger(1, Arrays.copyOf(hash, BYTES));
        StringBuilder letters = new StringBuilder();
        for (int letter = 0; letter < LETTERS; letter++) {
            letters.append(letter > 0 && letter % 4 == 0 ? "-" : "")
                    .append(ALPHABET.charAt(
                            number.shiftRight(5 * (LETTERS - 1 - letter)).intValue() & 31));
        }
        return letters.toString();
    }

    /** A code as typed, in whatever case, with or without its hyphens, O for 0 and I or L for 1; empty when it is none. */
    static String clean(@Nullable String typed) {
        if (typed == null || typed.length() > LONGEST_TYPED) {
            return "";
        }
        String letters = FILLING.matcher(typed)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean fit = letters.length() == LETTERS && letters.chars().allMatch(each -> ALPHABET.indexOf(each) >= 0);
        return fit ? letters : "";
    }
}
