package org.hatchery.contract;

import graphql.introspection.Introspection;
import graphql.language.DescribedNode;
import graphql.language.Document;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.SDLExtensionDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.RepositoryFile;

/** The schema as it is written: the files of {@code schema}, without the code that answers them. */
final class SchemaFiles {
    private SchemaFiles() {}

    /** Read once, since everybody asks for it. */
    static GraphQLSchema composed() {
        return Composed.SCHEMA;
    }

    private static class Composed {
        static final GraphQLSchema SCHEMA =
                composed(all().map(RepositoryFile::text).collect(Collectors.joining("\n")));
    }

    static GraphQLSchema composed(String sdl) {
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(sdl));
    }

    /** Whether a type comes with GraphQL itself. */
    static boolean isStandard(String type) {
        return Introspection.isIntrospectionTypes(type) || ScalarInfo.isGraphqlSpecifiedScalar(type);
    }

    /** Everything that has a name of its own and so wants a description. */
    static List<Described> described() {
        return all().flatMap(file -> tree(parsed(file))
                        .filter(node -> node instanceof DescribedNode && !(node instanceof SDLExtensionDefinition))
                        .map(node -> described(file, node)))
                .toList();
    }

    private static Described described(Path file, Node<?> node) {
        var description = ((DescribedNode<?>) node).getDescription();
        String place =
                file.getFileName() + ":" + node.getSourceLocation().getLine() + " " + ((NamedNode<?>) node).getName();
        return new Described(place, description == null ? "" : description.getContent());
    }

    private static Stream<Node<?>> tree(Node<?> node) {
        return Stream.concat(Stream.of(node), node.getChildren().stream().flatMap(SchemaFiles::tree));
    }

    private static Document parsed(Path file) {
        return Parser.parse(RepositoryFile.text(file));
    }

    static Stream<Path> all() {
        return RepositoryFile.below("schema").stream();
    }
}
