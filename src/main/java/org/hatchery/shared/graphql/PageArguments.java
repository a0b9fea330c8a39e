package org.hatchery.shared.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import org.hatchery.shared.PageOrder;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/** Reads {@code first, after, last, before, orderBy} into the page request of a controller method. */
@Component
class PageArguments implements HandlerMethodArgumentResolver {
    static final int USUAL = 20;

    private final Cursors cursors;

    PageArguments(Cursors cursors) {
        this.cursors = cursors;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageRequest.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment field) {
        Integer first = field.getArgument("first");
        Integer last = field.getArgument("last");
        String after = field.getArgument("after");
        String before = field.getArgument("before");
        boolean backward = last != null;
        if ((first != null && backward) || (backward ? after : before) != null) {
            throw wrong();
        }
        String cursor = backward ? before : after;
        int size = size(backward ? last : first);
        return new PageRequest(size, cursor == null ? null : cursors.read(list(field), cursor), backward, order(field));
    }

    /** The form of the argument was checked by the schema. */
    private static @Nullable PageOrder order(DataFetchingEnvironment field) {
        Map<String, Object> asked = field.getArgument("orderBy");
        return asked == null
                ? null
                : new PageOrder(
                        String.valueOf(asked.get("field")), "DESC".equals(String.valueOf(asked.get("direction"))));
    }

    private static int size(@Nullable Integer asked) {
        if (asked == null) {
            return USUAL;
        }
        if (asked < 0 || asked > PageRequest.LARGEST) {
            throw wrong();
        }
        return asked;
    }

    private static String list(DataFetchingEnvironment field) {
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getFieldType())).getName();
    }

    private static RequestError wrong() {
        return new RequestError(ErrorCode.BAD_PAGE_ARGS, Words.say("request.use-first-after-last"));
    }
}
