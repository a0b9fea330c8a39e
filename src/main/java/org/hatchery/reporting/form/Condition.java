package org.hatchery.reporting.form;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.operators.booleans.InfixAndOperator;
import com.ezylang.evalex.operators.booleans.InfixEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixGreaterEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixGreaterOperator;
import com.ezylang.evalex.operators.booleans.InfixLessEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixLessOperator;
import com.ezylang.evalex.operators.booleans.InfixNotEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixOrOperator;
import com.ezylang.evalex.operators.booleans.PrefixNotOperator;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What has to hold over named values, as a form writes it: numbers, yes and no, {@code + - *}, comparisons, {@code && || !}
 * and {@code total(…)}.
 *
 * <p>Nothing else is there: no text, no objects, no division, no power, no loop, no other function, so what it costs is its
 * length, and that is bounded. Numbers are exact decimals. Where a value is missing, nothing is said, but that {@code total}
 * takes a missing part for nothing.
 */
final class Condition {
    private static final int LONGEST = 400;
    private static final int MOST_NODES = 100;
    /** Exact for any product of two stored numbers. */
    private static final MathContext EXACT = new MathContext(60, RoundingMode.HALF_UP);

    private static final Pattern PLAIN_NUMBER = Pattern.compile("\\d{1,15}(?:\\.\\d{1,6})?");
    private static final Set<Token.TokenType> FORMS = Set.of(
            Token.TokenType.VARIABLE_OR_CONSTANT,
            Token.TokenType.NUMBER_LITERAL,
            Token.TokenType.INFIX_OPERATOR,
            Token.TokenType.PREFIX_OPERATOR,
            Token.TokenType.FUNCTION);

    private static final ExpressionConfiguration LANGUAGE = ExpressionConfiguration.builder()
            .operatorDictionary(MapBasedOperatorDictionary.ofOperators(
                    Map.entry("+", new InfixPlusOperator()),
                    Map.entry("-", new InfixMinusOperator()),
                    Map.entry("*", new InfixMultiplicationOperator()),
                    Map.entry("-", new PrefixMinusOperator()),
                    Map.entry("==", new InfixEqualsOperator()),
                    Map.entry("!=", new InfixNotEqualsOperator()),
                    Map.entry("<", new InfixLessOperator()),
                    Map.entry("<=", new InfixLessEqualsOperator()),
                    Map.entry(">", new InfixGreaterOperator()),
                    Map.entry(">=", new InfixGreaterEqualsOperator()),
                    Map.entry("&&", new InfixAndOperator()),
                    Map.entry("||", new InfixOrOperator()),
                    Map.entry("!", new PrefixNotOperator())))
            .functionDictionary(MapBasedFunctionDictionary.ofFunctions(Map.entry(Total.NAME, new Total())))
            .defaultConstants(Map.of("true", EvaluationValue.TRUE, "false", EvaluationValue.FALSE))
            .allowOverwriteConstants(false)
            .arraysAllowed(false)
            .structuresAllowed(false)
            .binaryAllowed(false)
            .implicitMultiplicationAllowed(false)
            .singleQuoteStringLiteralsAllowed(false)
            .lenientMode(false)
            .maxRecursionDepth(MOST_NODES)
            .mathContext(EXACT)
            .stripTrailingZeros(false)
            .build();

    private final Expression parsed;
    private final Set<String> needed;
    private final Set<String> named;

    private Condition(Expression parsed, Set<String> needed, Set<String> named) {
        this.parsed = parsed;
        this.needed = needed;
        this.named = named;
    }

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException when it is not of this language; the message says what is wrong
     */
    static Condition of(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("is longer than " + LONGEST + " characters");
        }
        try {
            var expression = new Expression(text, LANGUAGE);
            var tree = new Tree();
            tree.walk(expression.getAbstractSyntaxTree(), false);
            return new Condition(expression, tree.needed, tree.named);
        } catch (ParseException wrong) {
            throw new IllegalArgumentException("cannot be read: " + wrong.getMessage(), wrong);
        }
    }

    /** Names it uses, as they are written. */
    Set<String> names() {
        return named;
    }

    /**
     * Whether it holds; empty where a value it needs is missing.
     *
     * @param values BigDecimal or Boolean by name; what is missing is absent
     * @throws IllegalArgumentException when yes and no and numbers are mixed
     */
    Optional<Boolean> holds(Map<String, Object> values) {
        if (!values.keySet().containsAll(needed)) {
            return Optional.empty();
        }
        mustBeYesOrNo(name -> values.get(name) instanceof Boolean);
        Map<String, @Nullable Object> given = new HashMap<>();
        named.forEach(name -> given.put(name, values.get(name)));
        try {
            return Optional.of(parsed.copy().withValues(given).evaluate().getBooleanValue());
        } catch (EvaluationException | ParseException wrong) {
            throw new IllegalArgumentException("cannot be worked out: " + wrong.getMessage(), wrong);
        }
    }

    private void mustBeYesOrNo(Predicate<String> isFlag) {
        try {
            if (!new Types(isFlag).isYesOrNo(parsed.getAbstractSyntaxTree())) {
                throw new IllegalArgumentException("says neither yes nor no");
            }
        } catch (ParseException wrong) {
            throw new IllegalArgumentException("cannot be read: " + wrong.getMessage(), wrong);
        }
    }

    /** Keeps numbers and yes and no apart, which the library would rather turn into each other. */
    private record Types(Predicate<String> isFlag) {
        private static final Set<String> LOGIC = Set.of("&&", "||", "!");
        private static final Set<String> SAME = Set.of("==", "!=");
        private static final Set<String> ORDER = Set.of("<", "<=", ">", ">=");

        boolean isYesOrNo(ASTNode node) {
            String sign = node.getToken().getValue();
            List<Boolean> parts =
                    node.getParameters().stream().map(this::isYesOrNo).toList();
            if (parts.isEmpty()) {
                return Tree.isConstant(node.getToken()) || isFlag.test(sign);
            }
            boolean logic = LOGIC.contains(sign);
            boolean same = SAME.contains(sign);
            if (same ? parts.stream().distinct().count() > 1 : parts.contains(!logic)) {
                throw new IllegalArgumentException("mixes numbers with yes and no at " + sign);
            }
            return logic || same || ORDER.contains(sign);
        }
    }

    /** Looks at every part, and lets only those through that the language has. */
    private static final class Tree {
        private final Set<String> needed = new TreeSet<>();
        private final Set<String> named = new TreeSet<>();
        private int nodes;

        void walk(ASTNode node, boolean mayMiss) {
            Token token = node.getToken();
            if (++nodes > MOST_NODES) {
                throw new IllegalArgumentException("has more than " + MOST_NODES + " parts");
            }
            check(token);
            if (token.getType() == Token.TokenType.VARIABLE_OR_CONSTANT && !isConstant(token)) {
                named.add(token.getValue());
                if (!mayMiss) {
                    needed.add(token.getValue());
                }
            }
            boolean part = token.getType() == Token.TokenType.FUNCTION;
            node.getParameters().forEach(child -> walk(child, mayMiss || part));
        }

        private static void check(Token token) {
            if (!FORMS.contains(token.getType())) {
                throw new IllegalArgumentException("has " + token.getValue() + ", which the language of forms has not");
            }
            if (token.getType() == Token.TokenType.NUMBER_LITERAL
                    && !PLAIN_NUMBER.matcher(token.getValue()).matches()) {
                throw new IllegalArgumentException("has a number that is not plain");
            }
        }

        private static boolean isConstant(Token token) {
            return Set.of("true", "false").contains(token.getValue().toLowerCase(Locale.ROOT));
        }
    }
}
