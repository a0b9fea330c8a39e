package org.hatchery.identity;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.graphql.execution.GraphQlSource;

/** Who may call what: the table is the promise, and the running service is asked whether it keeps it. */
@IntegrationTest
class AccessTests {
    private static final String TABLE = """
                                CARRIER_MANAGER  FIRM  PROVIDER  BUREAU  AUDITOR  ADMIN
        viewer                         x          x     x        x        x        x
        node                           x          x     x        x        x        x
        nodes                          x          x     x        x        x        x
        region                         x          x     x        x        x        x
        zones                          x          x     x        x        x        x
        carrier                        x          -     -        x        x        x
        carriers                       x          -     -        x        x        x
        recognitionRules               x          x     x        x        x        x
        incubatee                      x          x     -        x        x        x
        incubatees                     x          x     -        x        x        x
        stays                          x          x     -        x        x        x
        services                       x          x     -        x        x        x
        incubationRules                x          x     x        x        x        x
        yearFigures                    x          x     -        x        x        x
        missingYearFigures             x          -     -        x        x        x
        pipeline                       -          -     -        x        x        x
        metricCatalogue                x          x     x        x        x        x
        cohortCurves                   -          -     -        x        x        x
        carrierPeers                   -          -     -        x        x        x
        hollowCarriers                 -          -     -        x        x        x
        publicPipeline                 x          x     x        x        x        x
        totalsRebuild                  -          -     -        -        -        x
        rebuildTotals                  -          -     -        -        -        x
        setAside                       -          -     -        -        -        x
        retrySetAside                  -          -     -        -        -        x
        importDivisions                -          -     -        -        -        x
        policyDocuments                x          x     x        x        x        x
        policyDocument                 x          x     x        x        x        x
        clauses                        x          x     x        x        x        x
        targets                        x          x     x        x        x        x
        targetProgress                 -          -     -        x        x        x
        provider                       x          x     x        x        x        x
        providers                      x          x     x        x        x        x
        creditRecords                  -          -     -        x        x        x
        attachment                     x          x     x        x        x        x
        programmes                     x          x     x        x        x        x
        programme                      x          x     x        x        x        x
        pilotBase                      x          x     x        x        x        x
        pilotBases                     x          x     x        x        x        x
        freeSlots                      x          x     x        x        x        x
        bookings                       -          x     x        x        x        x
        trainingRecords                -          x     x        x        x        x
        calendarFeeds                  -          -     x        -        -        x
        yearOfUse                      -          -     x        x        x        x
        pilotProjects                  -          x     x        x        x        x
        basePerformance                -          -     x        x        x        x
        performanceRules               x          x     x        x        x        x
        vouchers                       -          x     x        x        x        x
        payouts                        -          x     x        x        x        x
        payeeAccount                   -          x     x        -        -        x
        settlementPreview              -          -     -        x        -        x
        eligibility                    -          x     -        -        -        x
        programmeBudget                -          -     -        x        x        x
        ledgerAudit                    -          -     -        x        x        x
        settlements                    -          -     -        x        x        x
        clearingStatement              -          -     -        x        x        x
        export                         -          -     -        x        x        x
        exports                        -          -     -        x        x        x
        auditTrail                     -          -     -        -        x        x

        registerCarrier                -          -     -        x        -        x
        recogniseCarrier               -          -     -        x        -        x
        withdrawRecognition            -          -     -        x        -        x
        closeCarrier                   -          -     -        x        -        x
        relocateCarrier                -          -     -        x        -        x
        updateCarrier                  x          -     -        -        -        x
        putSpaceUnit                   x          -     -        -        -        x
        withdrawSpaceUnit              x          -     -        -        -        x
        setWorkstationCapacity         x          -     -        -        -        x
        registerTeam                   x          -     -        -        -        x
        recordGrowthLabel              x          -     -        x        -        x
        contestGrowthLabel             -          -     -        x        -        x
        consentToAdmission             -          x     -        x        -        x
        withdrawConsent                -          x     -        -        -        x
        eraseContact                   x          x     -        -        -        x
        correctContact                 -          x     -        -        -        x
        admitIncubatee                 x          -     -        -        -        x
        moveIncubatee                  x          -     -        -        -        x
        graduateIncubatee              x          -     -        -        -        x
        endStay                        x          -     -        -        -        x
        declineStay                    -          x     -        -        -        x
        recordService                  x          -     -        -        -        x
        enterYearFigures               x          x     -        -        -        x
        confirmYearFigures             x          -     -        x        -        x
        returnYearFigures              x          -     -        -        -        x
        registerProvider               -          -     -        x        -        x
        recordProviderTies             -          -     -        x        -        x
        putQualification               -          -     -        x        -        x
        suspendProvider                -          -     -        x        -        x
        liftSuspension                 -          -     -        x        -        x
        updateProvider                 -          -     x        -        -        x
        putOffering                    -          -     x        -        -        x
        withdrawOffering               -          -     x        -        -        x
        recordCreditRecord             -          -     -        x        -        x
        endCreditRecord                -          -     -        x        -        x
        registerProgramme              -          -     -        x        -        x
        addProgrammeTerms              -          -     -        x        -        x
        setProgrammeBudget             -          -     -        x        -        x
        registerPilotBase              -          -     -        x        -        x
        changeFiling                   -          -     -        x        -        x
        updatePilotBase                -          -     x        -        -        x
        putEquipment                   -          -     x        -        -        x
        revokeCalendarFeeds            -          -     x        -        -        x
        putDownTime                    -          -     x        -        -        x
        recordTraining                 -          -     x        -        -        x
        bookEquipment                  -          x     x        -        -        x
        decideBooking                  -          -     x        -        -        x
        cancelBooking                  -          x     x        -        -        x
        recordUse                      -          -     x        -        -        x
        correctUse                     -          -     x        -        -        x
        undoUse                        -          -     x        -        -        x
        recordNoShow                   -          -     x        -        -        x
        rateUse                        -          x     -        -        -        x
        proposePilotProject            -          x     -        -        -        x
        withdrawPilotProject           -          x     -        -        -        x
        advancePilotProject            -          -     x        -        -        x
        recordFollowUp                 -          x     -        -        -        x
        ratePilotProject               -          x     -        -        -        x
        payPilotProject                -          x     -        -        -        x
        reportBaseYear                 -          -     x        -        -        x
        requestVoucher                 -          x     -        -        -        x
        issueVoucher                   -          -     -        x        -        x
        decideVoucherRate              -          -     -        x        -        x
        putPayeeAccount                -          x     x        -        -        x
        recordPayment                  -          -     -        x        -        x
        rejectVoucher                  -          -     -        x        -        x
        revokeVoucher                  -          -     -        x        -        x
        redeemVoucher                  -          x     -        -        -        x
        acceptOrder                    -          -     x        -        -        x
        declineOrder                   -          -     x        -        -        x
        cancelOrder                    -          x     x        -        -        x
        recordContract                 -          x     x        -        -        x
        startOrder                     -          -     x        -        -        x
        deliverOrder                   -          -     x        -        -        x
        confirmDelivery                -          x     -        -        -        x
        disputeDelivery                -          x     -        -        -        x
        decideDispute                  -          -     -        x        -        x
        closeOrder                     -          -     -        x        -        x
        submitClaim                    -          x     x        -        -        x
        reviewClaim                    -          -     -        x        -        x
        settleClaims                   -          -     -        x        -        x
        clawBackClaim                  -          -     -        x        -        x
        requestExport                  -          -     -        x        x        x
        """;

    private static final Map<String, Set<Role>> MAY_CALL = read(TABLE);

    private final Api api;
    private final GraphQLSchema schema;

    AccessTests(Api api, GraphQlSource source) {
        this.api = api;
        this.schema = source.schema();
    }

    @Test
    void isDecidedForEveryOperation() {
        List<String> operations = operations().map(Operation::name).toList();

        assertThat(MAY_CALL.keySet()).containsExactlyInAnyOrderElementsOf(operations);
    }

    @ParameterizedTest
    @EnumSource
    void isGrantedToEachRoleExactlyAsTheTableSays(Role role) {
        Caller caller = api.as(role, limit(role));
        List<String> granted = operations()
                .filter(operation -> mayCall(caller, operation))
                .map(Operation::name)
                .toList();
        List<String> promised = MAY_CALL.keySet().stream()
                .filter(operation -> MAY_CALL.get(operation).contains(role))
                .toList();

        assertThat(granted).containsExactlyInAnyOrderElementsOf(promised);
    }

    /** Fails for a request that did not reach the rule, because it would prove nothing. */
    private static boolean mayCall(Caller caller, Operation operation) {
        Reply reply = caller.ask(operation.document());
        assertThat(reply.codes()).as(operation.name() + reply.body()).doesNotContain("BAD_REQUEST", "INTERNAL");
        return !reply.codes().contains("FORBIDDEN");
    }

    private Stream<Operation> operations() {
        return Stream.concat(
                schema.getQueryType().getFields().stream().map(field -> new Operation("query", field)),
                schema.getMutationType().getFields().stream().map(field -> new Operation("mutation", field)));
    }

    /** A field of Query or Mutation. */
    private record Operation(String root, GraphQLFieldDefinition field) {
        String name() {
            return field.getName();
        }

        String document() {
            boolean leaf = GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()));
            return root + " { " + name() + LeastArguments.of(field) + (leaf ? "" : " { __typename }") + " }";
        }
    }

    /** A scope in which nothing exists that a mutation could change. */
    private static String[] limit(Role role) {
        return switch (role) {
            case BUREAU, AUDITOR -> new String[] {LeastArguments.REGION};
            case ADMIN -> new String[0];
            default -> new String[] {"nobody"};
        };
    }

    private static Map<String, Set<Role>> read(String table) {
        List<String[]> rows = table.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.strip().split("\\s+"))
                .toList();
        List<Role> roles = Arrays.stream(rows.get(0)).map(Role::valueOf).toList();
        return rows.stream().skip(1).collect(toMap(row -> row[0], row -> marked(row, roles)));
    }

    private static Set<Role> marked(String[] row, List<Role> roles) {
        assertThat(row).as(row[0]).hasSize(roles.size() + 1);
        return IntStream.range(0, roles.size())
                .filter(column -> "x".equals(row[column + 1]))
                .mapToObj(roles::get)
                .collect(toSet());
    }
}
