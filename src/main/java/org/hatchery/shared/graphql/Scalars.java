package org.hatchery.shared.graphql;

import static graphql.Scalars.GraphQLID;

import graphql.schema.GraphQLScalarType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.hatchery.shared.Area;
import org.hatchery.shared.Period;
import org.hatchery.shared.PlainNumber;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Yuan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Scalars of the shared values; modules add their own as beans. */
@Configuration(proxyBeanMethods = false)
class Scalars {
    @Bean
    RuntimeWiringConfigurer scalarWiring(List<GraphQLScalarType> scalars) {
        return wiring -> scalars.forEach(wiring::scalar);
    }

    /** The engine would take anything for an id: of a list or a fraction it makes text. */
    @Bean
    RuntimeWiringConfigurer idWiring() {
        var id = GraphQLID.transform(scalar -> scalar.coercing(new IdScalar()));
        return wiring -> wiring.strictMode(false).scalar(id).strictMode(true);
    }

    @Bean
    GraphQLScalarType date() {
        return TextScalar.of(
                "Date",
                Scalars::day,
                LocalDate::toString,
                new Sentence("日期须形如 2026-11-21。", "A date is written like 2026-11-21."));
    }

    @Bean
    GraphQLScalarType dateTime() {
        return TextScalar.of(
                "DateTime",
                Scalars::moment,
                Instant::toString,
                new Sentence("时刻须形如 2026-11-21T08:00:00Z。", "A moment is written like 2026-11-21T08:00:00Z."));
    }

    @Bean
    GraphQLScalarType yuan() {
        return TextScalar.of(
                "Yuan",
                Scalars::money,
                Yuan::toString,
                new Sentence(
                        "金额须为元，最多两位小数，不小于 0，形如 \"1234.50\"。",
                        "Money is in yuan, 0 or more, with at most two decimal places, like \"1234.50\"."));
    }

    @Bean
    GraphQLScalarType decimal() {
        return TextScalar.of(
                "Decimal",
                PlainNumber::read,
                BigDecimal::toPlainString,
                new Sentence("数值须形如 \"12.5\"。", "A number is written like \"12.5\"."));
    }

    @Bean
    GraphQLScalarType area() {
        return TextScalar.of(
                "Area",
                Scalars::squareMetres,
                Area::toDecimal,
                new Sentence("面积须为平方米，大于 0，最多两位小数。", "An area is in m², above 0, with at most two decimal places."));
    }

    @Bean
    GraphQLScalarType period() {
        return TextScalar.of(
                "Period",
                Period::new,
                Period::value,
                new Sentence(
                        "统计期须形如 2026、2026-H2、2026-Q3 或 2026-10。",
                        "A period is written like 2026, 2026-H2, 2026-Q3 or 2026-10."));
    }

    /** Years of four digits: no other year means anything here, and far ones overflow what is reckoned from them. */
    private static LocalDate day(String text) {
        if (text.length() != 10) {
            throw new IllegalArgumentException(text);
        }
        return LocalDate.parse(text);
    }

    private static Instant moment(String text) {
        if (text.length() > 40 || text.indexOf('-') != 4) {
            throw new IllegalArgumentException(text);
        }
        return OffsetDateTime.parse(text).toInstant();
    }

    private static Yuan money(String text) {
        Yuan yuan = Yuan.of(text);
        if (yuan.hundredths() < 0) {
            throw new IllegalArgumentException(text);
        }
        return yuan;
    }

    private static Area squareMetres(String text) {
        Area area = Area.of(text);
        if (area.equals(Area.NONE)) {
            throw new IllegalArgumentException(text);
        }
        return area;
    }
}
