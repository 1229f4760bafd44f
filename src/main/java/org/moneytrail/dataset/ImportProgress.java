package org.moneytrail.dataset;

/** Who watches an import: told what begins, and how many rows are done. */
public interface ImportProgress {

    /** Nobody. */
    ImportProgress NONE =
            new ImportProgress() {
                @Override
                public void begins(String what, long total) {}

                @Override
                public void rows(long done) {}
            };

    /** @param total how many rows there will be; 0 where nobody knows yet */
    void begins(String what, long total);

    /** @param done since {@link #begins} */
    void rows(long done);
}
