package org.hatchery.shared.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.hatchery.shared.graphql.request.RewrittenRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.mock.web.MockHttpServletRequest;

/** What a page is not asked for is not worked out. */
class PageWorkTests {
    @Test
    void signsNoCursorThatNobodyAsksFor() {
        var signed = new AtomicInteger();
        var edges = Stream.of("a", "b", "c")
                .map(node -> new Connection.Edge<>(() -> node + signed.incrementAndGet(), node))
                .toList();
        var info = new Connection.PageInfo(false, false, edges.get(0), edges.get(2));
        var page = new Connection<>(edges, info, () -> 3);

        assertThat(page.nodes()).containsExactly("a", "b", "c");
        assertThat(page.pageInfo().endCursor()).isEqualTo("c1");
        assertThat(signed).hasValue(1);
    }

    /** Views that are fetched for together, and have an id. */
    static Stream<Class<?>> batched() {
        JavaClasses all = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.hatchery");
        return all.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(BatchMapping.class))
                .map(JavaMethod::reflect)
                .flatMap(method -> Arrays.stream(method.getGenericParameterTypes()))
                .flatMap(PageWorkTests::element)
                .filter(type -> type.isRecord()
                        && Arrays.stream(type.getRecordComponents()).anyMatch(PageWorkTests::isId))
                .distinct();
    }

    private static boolean isId(RecordComponent part) {
        return part.getName().equals("id") && part.getType() == String.class;
    }

    private static Stream<Class<?>> element(Type parameter) {
        return parameter instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> type
                        && Collection.class.isAssignableFrom((Class<?>) list.getRawType())
                ? Stream.of(type)
                : Stream.empty();
    }

    /** They are keys of many maps while they are fetched for, and an answer of fifty would be hashed whole each time. */
    @ParameterizedTest
    @MethodSource("batched")
    void looksUpAViewByItsId(Class<?> view) throws ReflectiveOperationException {
        assertThat(with(view, "one")).hasSameHashCodeAs("one");
    }

    private static Object with(Class<?> view, String id) throws ReflectiveOperationException {
        RecordComponent[] parts = view.getRecordComponents();
        Object[] values = Arrays.stream(parts)
                .map(part -> isId(part)
                        ? id
                        : part.getType().isPrimitive() ? Array.get(Array.newInstance(part.getType(), 1), 0) : null)
                .toArray();
        Constructor<?> constructor = view.getDeclaredConstructor(
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    @Test
    void knowsWhichViewsThoseAre() {
        assertThat(batched().toList()).extracting(Class::getSimpleName).contains("StayView", "ServiceView", "FirmView");
    }

    @Test
    void readsABodyInPieces() throws Exception {
        var request = new RewrittenRequest(new MockHttpServletRequest(), new byte[] {1, 2, 3, 4});
        var into = new byte[3];

        assertThat(request.getInputStream().read(into, 0, 3)).isEqualTo(3);
        assertThat(List.of(into[0], into[1], into[2])).containsExactly((byte) 1, (byte) 2, (byte) 3);
    }
}
