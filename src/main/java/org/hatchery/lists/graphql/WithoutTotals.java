package org.hatchery.lists.graphql;

import graphql.language.AstPrinter;
import graphql.language.AstTransformer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;

/** The same question without what is counted each time; what is counted on demand stays. */
final class WithoutTotals extends NodeVisitorStub {
    private WithoutTotals() {}

    static String of(Document document) {
        return AstPrinter.printAst(new AstTransformer().transform(document, new WithoutTotals()));
    }

    @Override
    public TraversalControl visitField(Field field, TraverserContext<Node> place) {
        return field.getName().equals("totalCount") && field.getDirectives().isEmpty()
                ? TreeTransformerUtil.deleteNode(place)
                : TraversalControl.CONTINUE;
    }
}
