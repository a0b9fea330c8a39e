package org.hatchery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.IntegrationTest;
import org.hatchery.shared.Sentence;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;

/**
 * A sentence reaches people in their language: properties are said by the engine ({@code SaidInWords}), and no door answers
 * one past it.
 */
@IntegrationTest
class SentenceTests {
    private final ApplicationContext service;

    SentenceTests(ApplicationContext service) {
        this.service = service;
    }

    @Test
    void noDoorAnswersASentenceAsItIs() {
        List<Method> answers = service.getBeansWithAnnotation(Controller.class).values().stream()
                .flatMap(door -> Arrays.stream(ClassUtils.getUserClass(door).getDeclaredMethods()))
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, SchemaMapping.class)
                        || method.isAnnotationPresent(BatchMapping.class))
                .toList();

        assertThat(answers).hasSizeGreaterThan(100);
        assertThat(answers)
                .filteredOn(method -> holdsSentence(ResolvableType.forMethodReturnType(method)))
                .isEmpty();
    }

    private static boolean holdsSentence(ResolvableType type) {
        return type.resolve() == Sentence.class || Stream.of(type.getGenerics()).anyMatch(SentenceTests::holdsSentence);
    }
}
