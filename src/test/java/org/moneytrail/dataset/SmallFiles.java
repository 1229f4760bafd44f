package org.moneytrail.dataset;

import java.util.stream.Stream;

/** The smallest files that a fact needs round it: one source, one sector, three organizations, a fund, a person. */
final class SmallFiles {

    static final String ROUND_HEADER =
            "id,startup_id,round_name,amount,amount_min,amount_max,currency,amount_disclosed,scope,status,canonical_round_id,span_from,span_to,may_contain,part_of,source_id";
    static final String LEG_HEADER = "id,round_id,investor_id,amount,currency,source_id";

    private SmallFiles() {}

    static FilesInMemory world() {
        return FilesInMemory.none()
                .with(
                        "sources.csv",
                        "id,publisher,title,published_on,reliability,recorded_on",
                        "wire,Wire,A page,2023-07,PRESS,2026-11-23",
                        "gazette,Gazette,Another page,2023,FILING,2026-11-23")
                .with("sectors.csv", "id,parent_ids,name_en", "chips,ai,Chips", "ai,,AI")
                .with(
                        "organizations.csv",
                        "id,name_en,kind,sector,status,source_id",
                        "moonbeam,Moonbeam,STARTUP,ai,active,wire",
                        "sunbeam,Sunbeam,STARTUP,ai,active,wire",
                        "old-oak,Old Oak,OTHER_LP,,listed,wire")
                .with(
                        "funds.csv",
                        "id,name_en,kind,manager_org_id,source_id",
                        "oak-fund,Oak Fund,VC,old-oak,wire")
                .with("people.csv", "id,name_en,source_id", "ann-li,Ann Li,wire");
    }

    /** A round of Moonbeam: 10m US dollars, closed. */
    static String round(String id) {
        return id + ",moonbeam,Series A,10000000,,,USD,exact,ROUND,CLOSED,,,,,,wire";
    }

    /** The same, told otherwise. */
    static String rival(String id, String canonical) {
        return id
                + ",moonbeam,Series A,20000000,,,USD,exact,ROUND,CLOSED,"
                + canonical
                + ",,,,,gazette";
    }

    static FilesInMemory rounds(String... rows) {
        return world().with("rounds.csv", withHeader(ROUND_HEADER, rows));
    }

    static String[] withHeader(String header, String... rows) {
        return Stream.concat(Stream.of(header), Stream.of(rows)).toArray(String[]::new);
    }
}
