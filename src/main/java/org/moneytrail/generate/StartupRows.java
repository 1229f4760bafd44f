package org.moneytrail.generate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.moneytrail.dataset.Layout;

/** A startup with all that is told of it: who founded it, who holds it, what it raised. */
record StartupRows(World world, Sheets sheets) {

    void write() throws IOException {
        for (int number = 0; number < world.startups(); number++) {
            write(Startup.of(world, number));
        }
    }

    private void write(Startup startup) throws IOException {
        Dice dice = world.dice("startup row", startup.number());
        organization(startup, dice);
        founder(startup, dice);
        List<Round> rounds = new ArrayList<>();
        int month = startup.founded();
        int listing = listing(startup);
        for (int stage = 0; stage < startup.rounds(); stage++) {
            month += dice.between(6, Startup.LONGEST_GAP);
            rounds.add(Round.of(world, startup, stage, month, stage == listing));
        }
        new RoundRows(world, sheets).write(startup, rounds);
        new AfterwardsRows(world, sheets).write(startup, rounds, dice);
    }

    /** At which of its rounds it goes to the market: at the last or, sometimes, the one before; -1 for never. */
    private int listing(Startup startup) {
        Dice dice = world.dice("listing", startup.number());
        return startup.rounds() > 4 && dice.percent(25) ? startup.rounds() - 1 - dice.below(2) : -1;
    }

    private void organization(Startup startup, Dice dice) throws IOException {
        Names name = Names.of(startup.number());
        String chinese = name.chinese("科技");
        sheets.of(Layout.ORGANIZATIONS)
                .put("id", startup.id())
                .put("name_en", dice.percent(80) ? name.english("Technology") : "")
                .put("name_zh", chinese)
                .put("aliases", dice.percent(10) ? name.english("Tech") : "")
                .put("kind", "STARTUP")
                .put("country", dice.percent(97) ? "CN" : "SG")
                .put("city", PartyRows.city(dice))
                .put("founded_on", Months.text(startup.founded()))
                .put("sector", startup.sector())
                .put("source_id", world.source(startup.founded(), dice))
                .end();
    }

    private void founder(Startup startup, Dice dice) throws IOException {
        Names name = Names.of(startup.number() + 41);
        String source = world.source(startup.founded(), dice);
        sheets.of(Layout.PEOPLE)
                .put("id", startup.founder())
                .put("name_en", name.english("Li"))
                .put("name_zh", name.chinese(""))
                .put("source_id", source)
                .end();
        sheets.of(Layout.ROLES)
                .put("id", startup.id() + "-role")
                .put("person_id", startup.founder())
                .put("org_id", startup.id())
                .put("role", dice.percent(70) ? "FOUNDER_CEO" : "CO_FOUNDER")
                .put("from", Months.text(startup.founded()))
                .put("source_id", source)
                .end();
    }
}
