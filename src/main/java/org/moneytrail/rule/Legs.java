package org.moneytrail.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.Participation;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.fact.RoundScope;
import org.moneytrail.fact.RoundTelling;
import org.moneytrail.money.Cases;

/** Who paid: the legs of an item (R17). A round's sized participations are legs, the rest of it is one syndicate. */
public final class Legs {

    private final Parts parts;
    private final Map<String, List<FundingRound>> partsOfRound = new HashMap<>();

    /** A PARTIAL that is a DUPLICATE is a leg of the one round of its startup that it lies in. */
    Legs(Judge judge, Gross gross) {
        this.parts = judge.parts();
        for (GrossItem item : gross.items()) {
            if (item.disclosed()
                    && item.fact() instanceof FundingRound round
                    && round.scope() == RoundScope.PARTIAL
                    && judge.judge(item).slices().get(0).reason() == ExclusionReason.DUPLICATE) {
                List<String> wholes = partOf(round);
                if (wholes.size() == 1) {
                    partsOfRound
                            .computeIfAbsent(wholes.get(0), slug -> new ArrayList<>())
                            .add(round);
                }
            }
        }
    }

    private static List<String> partOf(FundingRound round) {
        List<String> wholes =
                round.statements().read(t -> t.partOf().isEmpty() ? null : t.partOf());
        return wholes == null ? List.of() : wholes;
    }

    /** The item leg by leg; in every case and for every outcome the portions add up to the item. */
    public List<Portion> of(JudgedItem judged) {
        GrossItem item = judged.item();
        if (!(item.fact() instanceof FundingRound round)) {
            return List.of(new Portion(item, Leg.NONE, judged.slices()));
        }
        if (Judge.isAggregate(item) && !isDuplicate(judged)) {
            return List.of(new Portion(item, Leg.UNITEMISED, judged.slices()));
        }
        Cases amount = item.amount();
        List<SizedLeg> sized = amount == null ? List.of() : sized(round, item);
        Leg syndicate = syndicate(round, sized);
        // Where nobody's part is told, all of it is everybody's.
        return amount == null || sized.isEmpty()
                ? List.of(new Portion(item, syndicate, judged.slices()))
                : split(judged, amount, sized, syndicate);
    }

    /** Only what an aggregate leaves over has no legs (R17); one that is a duplicate as a whole has its own. */
    private static boolean isDuplicate(JudgedItem judged) {
        return judged.slices().stream()
                .allMatch(slice -> slice.whole() && slice.reason() == ExclusionReason.DUPLICATE);
    }

    private static List<Portion> split(
            JudgedItem judged, Cases amount, List<SizedLeg> sized, Leg syndicate) {
        LegSplit split = new LegSplit(judged, amount, sized);
        List<Portion> portions = new ArrayList<>();
        for (int i = 0; i < sized.size(); i++) {
            portions.add(split.portion(i, sized.get(i).leg()));
        }
        portions.add(split.portion(sized.size(), syndicate));
        portions.removeIf(portion -> portion.slices().isEmpty());
        // A sum of nothing is an item all the same.
        return portions.isEmpty()
                ? List.of(new Portion(judged.item(), syndicate, judged.slices()))
                : portions;
    }

    /** The item as the asked parties' legs; empty where they took no part (R17). */
    List<Portion> of(JudgedItem judged, CapitalScope scope) {
        List<Portion> asked = new ArrayList<>();
        for (Portion portion : of(judged)) {
            PartyRef party = portion.leg().party();
            boolean member = portion.leg().members().stream().anyMatch(scope::asksFor);
            if (party != null && scope.asksFor(party)) {
                asked.add(portion);
            } else if (member) {
                asked.addAll(
                        portion.disclosed()
                                ? List.of(portion.shared())
                                : undisclosed(judged, portion, scope));
            }
        }
        return asked;
    }

    /** In a round whose sum nobody gives, a leg can be sized all the same. */
    private List<Portion> undisclosed(JudgedItem judged, Portion portion, CapitalScope scope) {
        FundingRound round = (FundingRound) judged.item().fact();
        List<SizedLeg> sized =
                round.legs().stream()
                        .filter(leg -> scope.asksFor(leg.investor()))
                        .flatMap(leg -> parts.sized(round, leg, judged.item()).stream())
                        .toList();
        if (sized.isEmpty()) {
            return List.of(portion);
        }
        ExclusionReason reason = judged.slices().get(0).reason();
        return sized.stream()
                .map(
                        leg ->
                                new Portion(
                                        judged.item(),
                                        leg.leg(),
                                        List.of(new Slice(reason, leg.size(), true))))
                .toList();
    }

    private List<SizedLeg> sized(FundingRound round, GrossItem item) {
        List<SizedLeg> sized = new ArrayList<>();
        for (Participation leg : round.legs()) {
            parts.sized(round, leg, item).ifPresent(sized::add);
        }
        List<FundingRound> inIt = partsOfRound.getOrDefault(round.slug(), List.of());
        if (!inIt.isEmpty()) {
            addParts(round, item, inIt, sized);
        }
        return sized;
    }

    private void addParts(
            FundingRound round, GrossItem item, List<FundingRound> inIt, List<SizedLeg> sized) {
        Set<@Nullable PartyRef> known = parties(sized);
        for (FundingRound part : inIt) {
            for (SizedLeg leg : ofPart(part, item)) {
                boolean own = part.startup().equals(round.startup());
                if (own && known.add(leg.leg().party())) {
                    sized.add(leg);
                }
            }
        }
    }

    /** A part with one named investor is that party's leg; with several it stays theirs together. */
    private List<SizedLeg> ofPart(FundingRound part, GrossItem item) {
        Cases size = parts.valued(part.statements().read(RoundTelling::amount), item);
        List<PartyRef> named = part.legs().stream().map(Participation::investor).toList();
        Leg leg = named.size() == 1 ? Leg.of(named.get(0)) : Leg.syndicate(named, isComplete(part));
        return List.of(new SizedLeg(leg, size, Map.of()));
    }

    /** Null stands for those whose part is theirs together. */
    private static Set<@Nullable PartyRef> parties(List<SizedLeg> sized) {
        Set<@Nullable PartyRef> parties = new HashSet<>();
        for (SizedLeg leg : sized) {
            parties.add(leg.leg().party());
        }
        return parties;
    }

    private static Leg syndicate(FundingRound round, List<SizedLeg> sized) {
        Set<@Nullable PartyRef> known = parties(sized);
        List<PartyRef> unsized = new ArrayList<>();
        for (Participation leg : round.legs()) {
            if (!known.contains(leg.investor())) {
                unsized.add(leg.investor());
            }
        }
        return Leg.syndicate(unsized, isComplete(round));
    }

    private static boolean isComplete(FundingRound round) {
        return Boolean.TRUE.equals(round.statements().read(RoundTelling::investorsComplete));
    }
}
