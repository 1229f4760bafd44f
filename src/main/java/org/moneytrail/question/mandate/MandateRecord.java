package org.moneytrail.question.mandate;

import org.moneytrail.fact.Mandate;
import org.moneytrail.fact.Recorded;
import org.neo4j.driver.Record;

/** A clause as the graph has it. */
record MandateRecord(Mandate mandate) {

    static MandateRecord of(Record row) {
        return new MandateRecord(
                new Mandate(
                        row.get("slug").asString(),
                        row.get("holder").asString(),
                        row.get("fund").asString(null),
                        Recorded.statements(
                                row.get("statements").asList(value -> value.asMap()),
                                Mandate.Telling::of)));
    }
}
