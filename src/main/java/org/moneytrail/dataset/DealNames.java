package org.moneytrail.dataset;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moneytrail.dataset.ReviewList.What;

/** Tells who is meant by the names of a deal, or asks. */
final class DealNames {

    private static final String SKIP = "skip";
    private static final String NEW = "new";
    private static final int SLUG = 60;

    private final NameBook book;
    private final ReviewList review;
    private final boolean create;
    private final DealFiles files;
    private final Problems problems;
    private final Map<String, String> made = new HashMap<>();

    DealNames(
            NameBook book, ReviewList review, boolean create, DealFiles files, Problems problems) {
        this.book = book;
        this.review = review;
        this.create = create;
        this.files = files;
        this.problems = problems;
    }

    /** A deal whose names are told. */
    record Told(DealList.Deal deal, String company, List<Part> parts, String source) {}

    record Part(String investor, boolean leads) {}

    /** Empty where somebody is still to be told, or the row is to be left out. */
    Optional<Told> tell(DealList.Deal deal, String source) {
        String company = told(What.COMPANY, deal.company(), deal, source);
        List<Part> parts = new ArrayList<>();
        boolean all = company != null && !company.equals(SKIP);
        for (DealMapping.Investor investor : deal.investors()) {
            String slug = told(What.INVESTOR, investor.name(), deal, source);
            all &= slug != null;
            if (slug != null && !slug.equals(SKIP)) {
                parts.add(new Part(slug, investor.leads()));
            }
        }
        return all && company != null
                ? Optional.of(new Told(deal, company, parts, source))
                : Optional.empty();
    }

    private @Nullable String told(What what, String name, DealList.Deal deal, String source) {
        Optional<String> decision = review.decision(what, name);
        if (decision.isPresent()) {
            return decided(what, name, decision.get(), deal, source);
        }
        Set<String> exact = book.exactly(name);
        if (exact.size() == 1) {
            return exact.iterator().next();
        }
        String already = made.get(NameFold.of(name));
        if (already != null) {
            return already;
        }
        List<NameBook.Candidate> near = exact.isEmpty() ? book.near(name) : List.of();
        if (exact.isEmpty() && near.isEmpty() && create) {
            return make(what, name, slug(name), kind(what), source);
        }
        review.ask(
                what, name, exact.isEmpty() ? words(near) : String.join(" 1.00|", exact) + " 1.00");
        return null;
    }

    private static String words(List<NameBook.Candidate> near) {
        return near.stream()
                .map(one -> one.slug() + String.format(Locale.ROOT, " %.2f", one.score()))
                .collect(Collectors.joining("|"));
    }

    private @Nullable String decided(
            What what, String name, String decision, DealList.Deal deal, String source) {
        if (decision.equals(SKIP)) {
            return SKIP;
        }
        String[] parts = decision.split(":", -1);
        if (parts[0].equals(NEW)) {
            String slug = parts.length > 1 && !parts[1].isEmpty() ? parts[1] : slug(name);
            return make(what, name, slug, parts.length > 2 ? parts[2] : kind(what), source);
        }
        if (!book.hasSlug(decision)) {
            problems.add(
                    new Problem(
                            deal.file(),
                            deal.line(),
                            what.name().toLowerCase(Locale.ROOT),
                            name,
                            "the review list says " + decision + ", which is no known id",
                            null));
            return null;
        }
        return decision;
    }

    private String make(What what, String name, String slug, String kind, String source) {
        String known = made.putIfAbsent(NameFold.of(name), slug);
        if (known == null && !book.hasSlug(slug)) {
            files.addOrganization(slug, name, kind, source);
        }
        return known == null ? slug : known;
    }

    private static String kind(What what) {
        return what == What.COMPANY ? "STARTUP" : "VC_FIRM";
    }

    /** From Latin letters and digits; a name without any gets a name by its hash, which a curator may change. */
    static String slug(String name) {
        String latin =
                Normalizer.normalize(name, Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-+|-+$", "");
        boolean whole = name.chars().filter(Character::isLetter).allMatch(sign -> sign < 0x250);
        return whole && !latin.isEmpty()
                ? latin.substring(0, Math.min(SLUG, latin.length())).replaceAll("-+$", "")
                : "x-" + Hashes.of(NameFold.of(name)).substring(0, 12);
    }
}
