package org.moneytrail.money;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moneytrail.money.AmountWordsToken.Bound;
import org.moneytrail.money.AmountWordsToken.Digits;
import org.moneytrail.money.AmountWordsToken.Kind;
import org.moneytrail.money.AmountWordsToken.Mark;
import org.moneytrail.money.AmountWordsToken.Named;
import org.moneytrail.money.AmountWordsToken.Place;
import org.moneytrail.money.AmountWordsToken.Unit;

/** Every word that an amount may consist of, in lower case and Simplified; words of one line mean the same. */
final class AmountWordsVocabulary {

    private static final Map<String, AmountWordsToken> WORDS = new HashMap<>();

    static {
        digits();
        units();
        bounds();
        currencies();
        all(Mark.SEVERAL, "数", "几", "several", "a few");
        all(Mark.UPWARDS, "上");
        all(Mark.ZERO, "零", "〇");
        all(Mark.TO, "-", "至", "到", "to");
        all(Mark.TILDE, "~");
        all(Mark.BETWEEN, "between");
        all(Mark.AND, "and");
    }

    static final int LONGEST_WORD =
            WORDS.keySet().stream().mapToInt(String::length).max().orElseThrow();

    private AmountWordsVocabulary() {}

    static @Nullable AmountWordsToken find(String word) {
        return WORDS.get(word);
    }

    private static void digits() {
        List<String> han = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九");
        List<String> english =
                List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
        for (int i = 0; i < han.size(); i++) {
            all(new Digits(BigDecimal.valueOf(i + 1)), han.get(i), english.get(i));
        }
        all(new Digits(BigDecimal.ONE), "a");
        all(new Digits(BigDecimal.valueOf(2)), "两");
        all(new Digits(BigDecimal.TEN), "ten");
        all(new Digits(new BigDecimal("0.5")), "半", "half a");
    }

    private static void units() {
        all(unit(1, false, false), "十");
        all(unit(2, false, false), "百", "hundred");
        all(unit(3, false, false), "千");
        all(unit(4, true, false), "万");
        all(unit(8, true, false), "亿");
        all(unit(3, true, false), "thousand", "k");
        all(unit(6, true, false), "million", "m", "mn", "mm", "mln");
        all(unit(9, true, false), "billion", "b", "bn", "bln");
        all(unit(12, true, false), "trillion", "tn", "trn");
        all(unit(1, false, true), "tens of");
        all(unit(2, false, true), "hundreds", "hundreds of");
        all(unit(3, true, true), "thousands", "thousands of");
        all(unit(6, true, true), "millions", "millions of");
        all(unit(9, true, true), "billions", "billions of");
        all(unit(12, true, true), "trillions", "trillions of");
    }

    private static void bounds() {
        all(
                new Bound(Kind.MORE_THAN, Place.BEFORE),
                "超",
                "超过",
                "超逾",
                "逾",
                "过",
                "突破",
                "高于",
                "大于",
                "多于");
        all(new Bound(Kind.MORE_THAN, Place.BEFORE), "至少", "最少", "不少于", "不低于", ">", "≥");
        all(
                new Bound(Kind.MORE_THAN, Place.BEFORE),
                "more than",
                "over",
                "above",
                "exceeding",
                "in excess of");
        all(
                new Bound(Kind.MORE_THAN, Place.BEFORE),
                "at least",
                "no less than",
                "not less than",
                "upwards of");
        all(
                new Bound(Kind.MORE_THAN, Place.AFTER),
                "以上",
                "及以上",
                "或以上",
                "or more",
                "or above",
                "and above");
        all(new Bound(Kind.MORE_THAN, Place.WITHIN), "多", "余", "+", "plus", "-plus");
        all(
                new Bound(Kind.NEARLY, Place.BEFORE),
                "近",
                "将近",
                "接近",
                "几乎",
                "nearly",
                "near",
                "almost",
                "close to");
        all(new Bound(Kind.UP_TO, Place.BEFORE), "最多", "至多", "最高", "不超过", "不超", "≤");
        all(
                new Bound(Kind.UP_TO, Place.BEFORE),
                "up to",
                "at most",
                "as much as",
                "no more than",
                "not more than");
        all(
                new Bound(Kind.ABOUT, Place.BEFORE),
                "约",
                "大约",
                "大概",
                "≈",
                "about",
                "around",
                "roughly",
                "circa");
        all(new Bound(Kind.ABOUT, Place.BEFORE), "approximately", "approx", "approx.", "c.", "ca.");
        all(new Bound(Kind.ABOUT, Place.AFTER), "左右", "上下", "or so");
    }

    private static void currencies() {
        all(named("CNY", "USD", "HKD", "JPY", "TWD", "SGD", "AUD", "CAD"), "元", "元整");
        all(named("USD", "HKD", "TWD", "SGD", "AUD", "CAD"), "$", "dollar", "dollars");
        all(named("CNY", "JPY"), "¥");
        all(named("CNY"), "人民币", "rmb", "cny", "yuan", "chinese yuan", "renminbi", "cn¥", "rmb¥");
        all(named("USD"), "美元", "美金", "usd", "us$", "us dollar", "us dollars", "u.s. dollars");
        all(named("HKD"), "港元", "港币", "hkd", "hk$", "hk dollars", "hong kong dollars");
        all(named("EUR"), "欧元", "eur", "€", "euro", "euros");
        all(named("JPY"), "日元", "円", "jpy", "jp¥", "yen", "japanese yen");
        all(named("GBP"), "英镑", "gbp", "£", "pounds");
        all(named("KRW"), "韩元", "krw", "₩", "korean won");
        all(named("TWD"), "新台币", "台币", "twd", "nt$");
        all(named("SGD"), "新加坡元", "新元", "sgd", "s$", "singapore dollars");
        all(named("AUD"), "澳元", "aud", "a$", "australian dollars");
        all(named("CAD"), "加元", "cad", "c$", "canadian dollars");
    }

    private static Unit unit(int zeros, boolean big, boolean plural) {
        return new Unit(BigDecimal.TEN.pow(zeros), big, plural);
    }

    private static Named named(String... codes) {
        return new Named(Arrays.stream(codes).map(CurrencyCode::new).toList());
    }

    private static void all(AmountWordsToken token, String... words) {
        for (String word : words) {
            if (WORDS.put(word, token) != null) {
                throw new IllegalStateException("two meanings of " + word);
            }
        }
    }
}
