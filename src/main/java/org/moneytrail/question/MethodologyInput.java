package org.moneytrail.question;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import org.moneytrail.rule.Methodology;
import org.moneytrail.rule.MethodologyPreset;

@Input("MethodologyInput")
@Description("What counts as having reached a startup: a preset, and switches over it (R15).")
public record MethodologyInput(
        @DefaultValue("STANDARD") @Description("Where to start from.")
                @Nullable MethodologyPreset preset,
        @Description("Count compute credits and other non-cash parts (R11 IN_KIND).")
                @Nullable Boolean countInKind,
        @Description("Count existing shares that changed hands (R11 SECONDARY).")
                @Nullable Boolean countSecondary,
        @Description("Count loans (R11 DEBT).") @Nullable Boolean countDebt,
        @Description("Count convertibles as equity, as the presets do (R11 DEBT).")
                @Nullable Boolean countConvertible,
        @Description("Count the money of those who lead or control the startup (R11 AFFILIATED).")
                @Nullable Boolean countAffiliated) {

    public static Methodology methodology(@Nullable MethodologyInput input) {
        if (input == null) {
            return Methodology.STANDARD;
        }
        return Methodology.of(
                input.preset() == null ? MethodologyPreset.STANDARD : input.preset(),
                new Methodology.Switches(
                        input.countInKind(),
                        input.countSecondary(),
                        input.countDebt(),
                        input.countConvertible(),
                        input.countAffiliated()));
    }
}
