package org.moneytrail.contract;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Fields;

@Type("LocalizedName")
@Description("One name of an entity.")
public record LocalizedName(
        @NonNull @Description("The name as it is written.") String text,
        @Description(
                        "BCP 47 tag, \"en\" or \"zh\"; null for an alias whose language nobody recorded.")
                @Nullable String language,
        @NonNull @Description("Another name than the one that is shown first.") boolean alias) {

    public static List<LocalizedName> of(Fields fields) {
        List<LocalizedName> names = new ArrayList<>();
        String english = fields.text("nameEn");
        String chinese = fields.text("nameZh");
        if (english != null) {
            names.add(new LocalizedName(english, "en", false));
        }
        if (chinese != null) {
            names.add(new LocalizedName(chinese, "zh", false));
        }
        fields.list("aliases").forEach(alias -> names.add(new LocalizedName(alias, null, true)));
        return names;
    }
}
