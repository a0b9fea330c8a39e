package org.hatchery.exchange.graphql;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.execution.MergedField;
import graphql.language.Field;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.PropertyDataFetcherHelper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.hatchery.exchange.kind.Acts;
import org.hatchery.exchange.kind.Call;
import org.hatchery.exchange.kind.ValueForm;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.ReceiptLedger;
import org.hatchery.shared.Faults;
import org.hatchery.shared.UserError;
import org.hatchery.shared.graphql.AskedContent;
import org.hatchery.shared.graphql.FieldForms;
import org.hatchery.shared.mongo.ReadOnce;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Calls fields of {@code Mutation} as the engine does, with all that modules put around them: the trail, the roles, the
 * form, the receipt. Only what belongs to a connection is left out, such as its rate.
 */
@Component
class FieldActs implements Acts {
    private static final String INPUT = "input";
    private static final String KEY = "idempotencyKey";
    private static final String REFUSALS = "userErrors";
    /** Under which doors look for whoever asks. */
    private static final String ACTOR = "actor";

    private final ObjectProvider<GraphQlSource> source;
    private final FieldForms forms;
    private final ReceiptLedger receipts;

    FieldActs(ObjectProvider<GraphQlSource> source, FieldForms forms, ReceiptLedger receipts) {
        this.receipts = receipts;
        this.source = source;
        this.forms = forms;
    }

    @Override
    public boolean isOpenTo(String act, Actor actor) {
        List<?> roles =
                field(act).getAppliedDirective("access").getArgument("roles").getValue();
        return roles.stream().anyMatch(role -> actor.role().name().equals(String.valueOf(role)));
    }

    @Override
    public ValueForm form(String act, String path) {
        return FieldPlaces.form(field(act), path);
    }

    @Override
    public Map<String, @Nullable Object> read(Call call, Faults faults) {
        // which key it is does not matter to the form
        return forms.read(field(call.act()), Map.of(INPUT, keyed(call, field(call.act()), "dry-run-only")), faults);
    }

    @Override
    public Outcome call(Call call, String key, Actor actor) {
        GraphQLSchema schema = schema();
        GraphQLFieldDefinition field = field(call.act());
        Ready ready = ReadOnce.ahead(List.of(this, key), Ready.class)
                .filter(one -> one.call().equals(call))
                .orElseGet(() -> ready(new Keyed(call, key), field));
        if (!ready.faults().areNone()) {
            return new Outcome(null, ready.faults().list());
        }
        receipts.takeOver();
        GraphQLObjectType parent = schema.getMutationType();
        DataFetcher<?> fetch =
                schema.getCodeRegistry().getDataFetcher(FieldCoordinates.coordinates(parent, field), field);
        return outcome(field, answer(fetch, asked(schema, parent, field, ready.arguments(), actor)));
    }

    /** A call whose form was read. */
    private record Ready(Call call, Map<String, @Nullable Object> arguments, Faults faults) {}

    private Ready ready(Keyed keyed, GraphQLFieldDefinition field) {
        var faults = new Faults();
        Map<String, Object> asked = Map.of(INPUT, keyed(keyed.call(), field, keyed.key()));
        return new Ready(keyed.call(), forms.read(field, asked, faults), faults);
    }

    @Override
    public List<@Nullable Receipt> ahead(List<Keyed> calls, Actor actor) {
        List<@Nullable Receipt> all = new ArrayList<>();
        Map<String, List<Receipt>> byAct = new LinkedHashMap<>();
        for (Keyed one : calls) {
            Receipt receipt = ahead(one, actor);
            all.add(receipt);
            if (receipt != null) {
                byAct.computeIfAbsent(one.call().act(), act -> new ArrayList<>())
                        .add(receipt);
            }
        }
        byAct.forEach((act, some) -> receipts.claimAhead(act, some, actor));
        return all;
    }

    @Override
    public void giveBackRest() {
        receipts.giveBackRest();
    }

    private @Nullable Receipt ahead(Keyed one, Actor actor) {
        GraphQLSchema schema = schema();
        GraphQLFieldDefinition field = field(one.call().act());
        Ready ready = ready(one, field);
        if (!ready.faults().areNone() || !isKeyed(field)) {
            return null;
        }
        ReadOnce.remember(List.of(this, one.key()), ready);
        DataFetchingEnvironment asked = asked(schema, schema.getMutationType(), field, ready.arguments(), actor);
        return Receipt.of(actor, one.key(), AskedContent.of(asked, KEY));
    }

    private static boolean isKeyed(GraphQLFieldDefinition field) {
        var type = (GraphQLInputObjectType)
                GraphQLTypeUtil.unwrapAll(field.getArgument(INPUT).getType());
        return type.getFieldDefinition(KEY) != null;
    }

    /** Fields that the same call changes once anyhow take no key. */
    private static Map<String, Object> keyed(Call call, GraphQLFieldDefinition field, String key) {
        Map<String, Object> input = new LinkedHashMap<>(call.input());
        if (isKeyed(field)) {
            input.put(KEY, key);
        }
        return input;
    }

    private static DataFetchingEnvironment asked(
            GraphQLSchema schema,
            GraphQLObjectType parent,
            GraphQLFieldDefinition field,
            Map<String, @Nullable Object> arguments,
            Actor actor) {
        return DataFetchingEnvironmentImpl.newDataFetchingEnvironment()
                .graphQLSchema(schema)
                .graphQLContext(GraphQLContext.of(Map.of(ACTOR, actor)))
                .parentType(parent)
                .fieldDefinition(field)
                .fieldType(field.getType())
                .mergedField(MergedField.newMergedField(
                                Field.newField(field.getName()).build())
                        .build())
                .arguments(arguments)
                .locale(Locale.CHINESE)
                .build();
    }

    private static @Nullable Object answer(DataFetcher<?> fetch, DataFetchingEnvironment asked) {
        try {
            Object answer = fetch.get(asked);
            if (answer instanceof Mono<?> later) {
                return later.block();
            }
            return answer instanceof CompletionStage<?> later
                    ? later.toCompletableFuture().join()
                    : answer;
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Outcome outcome(GraphQLFieldDefinition field, @Nullable Object payload) {
        if (property(payload, REFUSALS) instanceof List<?> refusals && !refusals.isEmpty()) {
            return new Outcome(
                    null, refusals.stream().map(UserError.class::cast).toList());
        }
        var type = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(field.getType());
        return type.getFieldDefinitions().stream()
                .map(GraphQLFieldDefinition::getName)
                .filter(name -> !name.equals(REFUSALS))
                .findFirst()
                .map(name -> property(property(payload, name), "id"))
                .map(id -> new Outcome(String.valueOf(id), List.of()))
                .orElseThrow(() -> new IllegalStateException(field.getName() + " answered with nothing."));
    }

    /** A record and a map are read alike. */
    private static @Nullable Object property(@Nullable Object of, String name) {
        return of == null ? null : PropertyDataFetcherHelper.getPropertyValue(name, of, Scalars.GraphQLString);
    }

    private GraphQLFieldDefinition field(String act) {
        return schema().getMutationType().getFieldDefinition(act);
    }

    private GraphQLSchema schema() {
        return source.getObject().schema();
    }
}
