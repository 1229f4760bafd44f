package org.moneytrail.shape;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.moneytrail.contract.EntityKind;
import org.moneytrail.contract.GlobalId;
import org.moneytrail.entity.EntityRepository;
import org.moneytrail.refusal.InvalidArgument;
import org.moneytrail.refusal.NotFound;

/** What an id means where any entity may be meant: a global id, that of a role or of a fact, or a bare slug. */
@ApplicationScoped
class Starts {

    /** The types that a bare slug may be of, in this order; parties share no slug. */
    private static final List<String> TYPES =
            List.of("Organization", "Fund", "Person", "Sector", "Stock");

    private final ShapeRepository shapes;
    private final EntityRepository entities;

    Starts(ShapeRepository shapes, EntityRepository entities) {
        this.shapes = shapes;
        this.entities = entities;
    }

    /**
     * The entity, or those that the fact joins.
     *
     * @param argument under which the id was given
     * @throws NotFound with suggestions
     */
    Uni<List<Start>> of(String argument, String id) {
        GlobalId asked = GlobalId.parse(id);
        if ("Source".equals(asked.type())) {
            throw InvalidArgument.at(argument, "a source tells of the graph and is no part of it");
        }
        return shapes.starts(candidates(asked))
                .map(found -> found.stream().filter(start -> plays(start, asked)).toList())
                .flatMap(
                        found ->
                                found.isEmpty()
                                        ? unknown(id, asked)
                                        : Uni.createFrom().item(found));
    }

    /** One entity, and no fact. */
    Uni<String> one(String argument, String id) {
        return of(argument, id)
                .map(
                        found -> {
                            if (found.get(0).isOfFact()) {
                                throw InvalidArgument.at(
                                        argument,
                                        "must name an Organization, Fund, Person, Stock or Sector,"
                                                + " but '"
                                                + id
                                                + "' is a fact");
                            }
                            return found.get(0).id();
                        });
    }

    private static List<String> candidates(GlobalId asked) {
        if (asked.type() == null) {
            return TYPES.stream().map(type -> type + ":" + asked.slug()).toList();
        }
        String type = isRole(asked.type()) ? "Organization" : asked.type();
        return List.of(type + ":" + asked.slug());
    }

    /** "Startup:tencent" is nothing: Tencent never raised money. */
    private static boolean plays(Start start, GlobalId asked) {
        return asked.type() == null
                || !isRole(asked.type())
                || start.labels().contains(asked.type());
    }

    private static boolean isRole(String type) {
        return Stream.of(EntityKind.values())
                .anyMatch(kind -> kind.isRole() && kind.label().equals(type));
    }

    private Uni<List<Start>> unknown(String id, GlobalId asked) {
        String type = asked.type() == null ? "Party" : asked.type();
        return entities.suggestions(type, asked.slug())
                .flatMap(
                        names ->
                                Uni.createFrom()
                                        .failure(
                                                new NotFound(
                                                        "There is nothing '"
                                                                + id
                                                                + "' that is or joins entities",
                                                        names)));
    }
}
