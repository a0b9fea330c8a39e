package org.hatchery.shared.mongo.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.hatchery.shared.Identifier;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import org.springframework.data.mongodb.core.mapping.Unwrapped;

/** Documents are read by blueprints as the framework reads them. */
class BlueprintTests {
    private final MongoConfiguration ours = new MongoConfiguration();
    private final MongoMappingContext context = new MongoMappingContext();
    private MappingMongoConverter read;
    private MappingMongoConverter framework;

    @BeforeEach
    void configure() {
        var conversions = ours.mongoCustomConversions();
        context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        read = ours.mappingMongoConverter(context, conversions);
        read.afterPropertiesSet();
        framework = new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, context);
        framework.setCustomConversions(conversions);
        framework.setTypeMapper(new DefaultMongoTypeMapper(null));
        framework.afterPropertiesSet();
    }

    record Code(String value) implements Identifier {}

    enum Colour {
        RED
    }

    record Inner(
            @Id String id,
            int number,
            boolean truth,
            @Nullable LocalDate on) {}

    record Around(Code code, @Nullable Instant at) {}

    record Whole(
            @Id Code id,
            long count,
            double share,
            Yuan money,
            Colour colour,
            List<Inner> inner,
            Set<Code> codes,
            Map<Colour, Yuan> amounts,
            Map<String, List<Integer>> lists,
            @Nullable Sentence said,
            @Unwrapped.Empty Around around) {}

    static class Filled {
        final String given;
        private List<String> usual = List.of("usual");
        private @Nullable Inner inner;

        Filled(String given) {
            this.given = given;
        }
    }

    private static Document inner() {
        return new Document("_id", "in").append("number", 7).append("truth", true);
    }

    private static Document whole() {
        return new Document("_id", "one")
                .append("count", 3L)
                .append("share", 0.5)
                .append("money", 1234L)
                .append("colour", "RED")
                .append("inner", List.of(inner().append("on", new Date(86_400_000))))
                .append("codes", List.of("a", "b"))
                .append("amounts", new Document("RED", 5L))
                .append("lists", new Document("some", List.of(1, 2)))
                .append("code", "around")
                .append("at", new Date(5));
    }

    @Test
    void readWhatTheFrameworkReads() {
        Document said = whole().append("said", new Document("chinese", "好").append("english", "good"));

        assertThat(read.read(Whole.class, said)).isEqualTo(framework.read(Whole.class, said));
        assertThat(read.read(Whole.class, said))
                .isEqualTo(new Whole(
                        new Code("one"),
                        3,
                        0.5,
                        new Yuan(1234),
                        Colour.RED,
                        List.of(new Inner("in", 7, true, LocalDate.of(1970, 1, 2))),
                        Set.of(new Code("a"), new Code("b")),
                        Map.of(Colour.RED, new Yuan(5)),
                        Map.of("some", List.of(1, 2)),
                        new Sentence("好", "good"),
                        new Around(new Code("around"), Instant.ofEpochMilli(5))));
    }

    @Test
    void readEarlierFormsOfAValue() {
        Document plain = whole().append("said", "good").append("count", 3).append("share", 1);

        assertThat(read.read(Whole.class, plain)).isEqualTo(framework.read(Whole.class, plain));
        assertThat(read.read(Whole.class, plain).said()).isEqualTo(new Sentence("good", "good"));
    }

    @Test
    void leaveAFieldAsItIsWhereNothingIsStored() {
        Filled one = read.read(Filled.class, new Document("given", "x"));
        Filled other = read.read(
                Filled.class,
                new Document("given", "x").append("usual", List.of()).append("inner", inner()));

        assertThat(one.usual).containsExactly("usual");
        assertThat(one.inner).isNull();
        assertThat(other.usual).isEmpty();
        assertThat(other.inner).isEqualTo(new Inner("in", 7, true, null));
    }

    @Test
    void refuseADocumentWithoutANumberItMustHave() {
        Document broken = whole();
        broken.remove("count");

        assertThatThrownBy(() -> framework.read(Whole.class, broken))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> read.read(Whole.class, broken)).hasMessageContaining("count");
    }

    @Test
    void giveARawDocumentAsItIs() {
        Document raw = whole();

        assertThat(read.read(Document.class, raw)).isSameAs(raw);
    }

    @Test
    void refuseWhatIsNoValueOfItsType() {
        assertThatThrownBy(() -> read.read(Whole.class, whole().append("colour", "GREEN")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> read.read(Whole.class, whole().append("inner", List.of("text"))))
                .isInstanceOf(RuntimeException.class);
    }
}
