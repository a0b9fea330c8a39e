package org.hatchery.reporting.form;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.AbstractFunction;
import com.ezylang.evalex.functions.FunctionParameter;
import com.ezylang.evalex.parser.Token;
import java.math.BigDecimal;
import java.util.Arrays;

/** Sum of parts in an expression; a part that nobody filled in is nothing. */
@FunctionParameter(name = "part", isVarArg = true)
final class Total extends AbstractFunction {
    static final String NAME = "TOTAL";

    @Override
    public EvaluationValue evaluate(Expression expression, Token at, EvaluationValue... parts) {
        BigDecimal sum = Arrays.stream(parts)
                .filter(part -> !part.isNullValue())
                .map(EvaluationValue::getNumberValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return EvaluationValue.numberValue(sum);
    }
}
