package org.moneytrail.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.moneytrail.money.AmountWordsToken.Digits;

/** Cuts a text into known words, the longest first; one unknown word and the text is no amount. */
final class AmountWordsLexer {

    /** No source needs more for one sum; what is longer is prose, and the cap keeps the work small. */
    private static final int LONGEST_TEXT = 120;

    private static final Pattern NUMBER =
            Pattern.compile("(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?");

    /** Other forms of the vocabulary's characters, one for one: Traditional, financial numerals, widths, dashes. */
    private static final String OTHER_FORMS = "億萬數兩餘約過幣歐鎊圓圆幾將韓於臺" + "壹贰貳叁參肆伍陆陸柒捌玖拾佰仟" + "￥￡￦〜∼–—−";

    private static final String PLAIN_FORMS = "亿万数两余约过币欧镑元元几将韩于台" + "一二二三三四五六六七八九十百千" + "¥£₩~~---";

    private final String text;
    private int at;

    private AmountWordsLexer(String text) {
        this.text = text;
    }

    static Optional<List<AmountWordsToken>> tokens(String text) {
        return text.length() > LONGEST_TEXT
                ? Optional.empty()
                : new AmountWordsLexer(fold(text)).read();
    }

    private Optional<List<AmountWordsToken>> read() {
        List<AmountWordsToken> tokens = new ArrayList<>();
        while (at < text.length()) {
            if (text.charAt(at) == ' ') {
                at++;
                continue;
            }
            AmountWordsToken token = isDigit(at) ? number() : word();
            if (token == null) {
                return Optional.empty();
            }
            tokens.add(token);
        }
        return Optional.of(tokens);
    }

    /** Separators stand where thousands end: {@code 1,5} and {@code 1.200.000} may mean two things and are refused. */
    private @Nullable AmountWordsToken number() {
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (!number.lookingAt()) {
            return null;
        }
        at = number.end();
        boolean goesOn = isDigit(at) || (at < text.length() && ",.".indexOf(text.charAt(at)) >= 0);
        return goesOn ? null : new Digits(new BigDecimal(number.group().replace(",", "")));
    }

    private @Nullable AmountWordsToken word() {
        for (int end = Math.min(text.length(), at + AmountWordsVocabulary.LONGEST_WORD);
                end > at;
                end--) {
            AmountWordsToken token = AmountWordsVocabulary.find(text.substring(at, end));
            if (token != null && !(isLetter(end - 1) && isLetter(end))) {
                at = end;
                return token;
            }
        }
        return null;
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private boolean isLetter(int index) {
        return index < text.length() && text.charAt(index) >= 'a' && text.charAt(index) <= 'z';
    }

    /** Not NFKC, which would make the numbers 13 and 102 of {@code ①3} and {@code 10²}. */
    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = fold(text.charAt(i));
            boolean repeatedSpace =
                    c == ' ' && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ');
            if (!repeatedSpace) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    private static char fold(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        int form = OTHER_FORMS.indexOf(c);
        char plain =
                form >= 0
                        ? PLAIN_FORMS.charAt(form)
                        : c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
        return plain >= 'A' && plain <= 'Z' ? (char) (plain - 'A' + 'a') : plain;
    }
}
