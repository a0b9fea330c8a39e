package org.hatchery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hatchery.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.stereotype.Controller;

/** Every field of the schema is answered by code with the same name, arguments and nullness. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchemaMappingTests {
    private final SchemaReport report;

    SchemaMappingTests(ApplicationContext service) {
        var found = new ArrayList<SchemaReport>();
        var builder = GraphQlSource.schemaResourceBuilder()
                .schemaResources(SchemaFiles.all().map(FileSystemResource::new).toArray(Resource[]::new))
                .configureRuntimeWiring(doors(service))
                .inspectSchemaMappings(
                        inspection -> inspection.classNameFunction(type -> type.getName() + "View"), found::add);
        service.getBeanProvider(RuntimeWiringConfigurer.class).stream()
                .filter(wiring -> !(wiring instanceof AnnotatedControllerConfigurer))
                .forEach(builder::configureRuntimeWiring);
        builder.build();
        report = found.get(0);
    }

    /** The controllers of the service, apart from it: a second registration of their batch loaders would upset it. */
    private static RuntimeWiringConfigurer doors(ApplicationContext service) {
        var apart = new GenericApplicationContext();
        apart.registerBean(DefaultBatchLoaderRegistry.class);
        service.getBeansWithAnnotation(Controller.class).forEach(apart.getBeanFactory()::registerSingleton);
        apart.refresh();
        var doors = new AnnotatedControllerConfigurer();
        doors.setApplicationContext(apart);
        doors.afterPropertiesSet();
        return doors;
    }

    @Test
    void answersEveryField() {
        assertThat(report.unmappedFields()).isEmpty();
    }

    @Test
    void answersNoFieldThatTheSchemaLacks() {
        assertThat(report.unmappedRegistrations()).isEmpty();
    }

    @Test
    void readsNoArgumentThatTheSchemaLacks() {
        assertThat(report.unmappedArguments()).isEmpty();
    }

    @Test
    void answersNullOnlyWhereTheSchemaSaysSo() {
        assertThat(report.fieldNullnessErrors()).isEmpty();
    }

    @Test
    void expectsNullWhereverTheSchemaAllowsIt() {
        assertThat(report.argumentNullnessErrors()).isEmpty();
    }

    @Test
    void leavesNoTypeUnchecked() {
        assertThat(report.skippedTypes()).isEqualTo(List.of());
    }
}
