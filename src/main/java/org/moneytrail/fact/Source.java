package org.moneytrail.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A page that was read.
 *
 * @param publishedOn null where the page gives no date
 * @param recordedOn the day on which its facts entered the data set
 */
public record Source(
        String slug,
        @Nullable String url,
        String publisher,
        String title,
        @Nullable PartialDate publishedOn,
        Reliability reliability,
        LocalDate recordedOn) {

    public static Source of(String slug, Fields fields) {
        return new Source(
                slug,
                fields.text("url"),
                fields.textOr("publisher", ""),
                fields.textOr("title", slug),
                fields.date("publishedOn"),
                fields.choice("reliability", Reliability.class, Reliability.SOCIAL),
                fields.day("recordedOn"));
    }

    /**
     * The day from which its statements exist (R5), which also caps what it tells as having happened (R4): the day of
     * publication; of a month or a year the last day, or the day of recording if that is earlier.
     */
    public LocalDate knownFrom() {
        if (publishedOn == null) {
            return recordedOn;
        }
        boolean fullDate = publishedOn.first().equals(publishedOn.last());
        return fullDate || publishedOn.last().isBefore(recordedOn)
                ? publishedOn.last()
                : recordedOn;
    }

    /** The date by which "later published" is judged, at common precision (R1, R2). */
    PartialDate publication() {
        return publishedOn == null ? PartialDate.of(recordedOn) : publishedOn;
    }
}
