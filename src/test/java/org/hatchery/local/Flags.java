package org.hatchery.local;

import static java.util.stream.Collectors.toCollection;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What {@code viewerCan} calls what mutations do to an object, which of it anybody was ever offered, and which was taken up. */
final class Flags {
    /** A word in brackets is what the input has to say, where one mutation does more than one thing. */
    private static final Map<String, List<Offer>> OFFERS = offers("""
            CarrierActions.update       updateCarrier putSpaceUnit setWorkstationCapacity
            CarrierActions.admit        admitIncubatee recordPastStay
            CarrierActions.recordService recordService recordServices
            CarrierActions.recognise    recogniseCarrier
            CarrierActions.relocate     relocateCarrier
            CarrierActions.close        closeCarrier
            CarrierActions.amend        amendCarrier
            CarrierActions.correctRecognition amendRecognition voidRecognition reinstateRecognition
            CarrierActions.correctSpace amendSpaceUnit voidSpaceUnit
            FirmActions.rename          renameFirm
            FirmActions.amendRegistration amendRegistration
            FirmActions.correctIdentity amendRegistration
            YearFiguresActions.enter    enterYearFigures
            YearFiguresActions.confirm  confirmYearFigures
            YearFiguresActions.giveBack returnYearFigures
            StayActions.decline         declineStay
            StayActions.move            moveIncubatee
            StayActions.graduate        graduateIncubatee
            StayActions.end             endStay
            StayActions.amend           amendStay
            StayActions.reopen          reopenStay
            StayActions.void            voidStay
            StayActions.extend          extendIncubation
            StayActions.followUp        recordGraduateYear amendGraduateYear voidGraduateYear
            StayContractActions.renew   renewStayContract
            StayContractActions.amend   amendStayContract
            StayContractActions.giveNotice giveContractNotice
            StayContractActions.end     endStayContract
            StayContractActions.void    voidStayContract
            StayContractActions.markPaid markRentPaid matchRentPayment unmarkRentPaid
            ApplicationActions.submit submitApplication
            ApplicationActions.withdraw withdrawApplication
            ApplicationActions.giveBack reviewApplication(RETURN)
            ApplicationActions.forward reviewApplication(FORWARD)
            ApplicationActions.recommend reviewApplication(RECOMMEND)
            ApplicationActions.score scoreApplication
            ApplicationActions.publish reviewApplication(PUBLISH)
            ApplicationActions.object objectToNotice
            ApplicationActions.answer answerObjection
            ApplicationActions.grant reviewApplication(GRANT)
            ApplicationActions.decline reviewApplication(DECLINE)
            ApplicationActions.list reviewApplication(LIST)
            ApplicationActions.post postToBudget
            ApplicationActions.pay payAwards
            ApplicationActions.notePaid recordAwardPayment(PAID)
            ApplicationActions.noteFailed recordAwardPayment(FAILED)
            ApplicationActions.close reviewApplication(CLOSE)
            ApplicationActions.clawBack clawBack
            TechnologyContractActions.submit submitContract
            TechnologyContractActions.examine examineContract
            TechnologyContractActions.change reapproveContract
            TechnologyContractActions.cancel cancelContract
            TechnologyContractActions.revoke revokeContract
            TechnologyContractActions.recordPayment recordContractPayment
            AchievementActions.file fileAchievement
            AchievementActions.assess assessAchievement
            AchievementActions.publish publishAchievements
            AchievementActions.convert recordConversion nameConversionContract
            AchievementActions.distribute distributeIncome
            AchievementPackageActions.revise reviseAchievementPackage
            AchievementPackageActions.withdraw withdrawAchievementPackage
            PolicyVersionActions.write  putPolicyDocument putClause putTarget removeFromPolicy breakDownTarget
            PolicyVersionActions.propose proposePolicy
            PolicyVersionActions.decide approvePolicy returnPolicy
            PolicyVersionActions.discard discardPolicy
            TaskActions.plan            planTask
            TaskActions.report          reportProgress
            TaskActions.judge           judgeProgress
            TaskActions.extend          extendTask
            TaskActions.reopen          reopenTask
            TaskActions.withdraw        withdrawTask
            EvaluationActions.appeal    appealEvaluation
            EvaluationActions.decide    decideAppeal
            EvaluationActions.publish   publishEvaluation
            InspectionActions.plan      planInspection
            InspectionActions.record    recordInspection
            InspectionActions.answer    answerInspection
            InspectionActions.judge     judgeRectification
            InspectionActions.conclude  concludeInspection
            InspectionActions.drop      dropInspection
            InspectionActions.revise    reviseInspection
            InspectionActions.appeal    appealInspection
            InspectionActions.decide    decideInspectionAppeal
            ShowcaseActions.resubmit    resubmitShowcase
            ShowcaseActions.judge       judgeShowcase
            ShowcaseActions.publish     publishShowcase
            ShowcaseActions.correct     correctShowcase
            ShowcaseActions.takeOver    takeOverShowcase
            FundActions.contribute      promiseToFund payIntoFund
            FundActions.invest          investFromFund fundSubFund
            FundActions.exit            exitInvestment
            FundActions.correct         voidFundEntry
            FundActions.close           closeFund
            ImportActions.apply         applyImport
            ImportActions.undo          undoImport
            ReportActions.correct       correctItem saveItems
            ReportActions.submit        submitReport
            ReportActions.accept        acceptReport
            ReportActions.giveBack      returnReport
            ReportActions.reopen        reopenReport
            ReportActions.sign          attachSignedCopy
            FirmRowActions.save         saveFirmRow
            ReportTotalsActions.close   closeReportPeriod
            ReportWindowActions.close   closeWindow
            ReportWindowActions.grantLockException grantLockException
            ReportWindowActions.remind  remindRespondents
            ServiceActions.amend        amendService
            ServiceActions.void         voidService
            PayoutActions.recordPaid    recordPayment(PAID)
            PayoutActions.recordFailed  recordPayment(FAILED)
            PersonAccessActions.withdraw withdrawInvitation
            PersonAccessActions.end     endAccess
            PersonAccessActions.eraseName erasePersonalName
            PilotBaseActions.manage     updatePilotBase putEquipment putDownTime recordTraining
            PilotBaseActions.changeFiling changeFiling
            PilotBaseActions.book       bookEquipment
            BookingActions.decide       decideBooking
            BookingActions.cancel       cancelBooking
            BookingActions.recordUse    recordUse recordNoShow
            BookingActions.rate         rateUse
            BookingActions.correctUse   correctUse
            BookingActions.undoUse      undoUse
            PilotProjectActions.advance advancePilotProject
            PilotProjectActions.withdraw withdrawPilotProject
            PilotProjectActions.followUp recordGraduateYear
            PilotProjectActions.rate    ratePilotProject
            InstitutionActions.amend    amendInstitution
            InstitutionActions.reach    updateInstitutionContact
            InstitutionActions.close    closeInstitution
            InstitutionActions.reopen   reopenInstitution
            InstitutionActions.describeAlliance describeAlliance
            TitleActions.renew          renewTitle
            TitleActions.warn           warnTitle
            TitleActions.clear          clearTitle
            TitleActions.withdraw       withdrawTitle
            TitleActions.contest        contestTitle
            TitleActions.uphold         upholdTitle
            PartyTieActions.end         endTie
            PersonActions.amend         amendPerson recordCapacity endCapacity recordCredential
            RegisteredFirmActions.rename renameRegisteredFirm
            ProviderActions.update      updateProvider putOffering
            ProviderActions.qualify     recordProviderTies putQualification
            ProviderActions.suspend     suspendProvider
            ProviderActions.lift        liftSuspension
            VoucherActions.decide       issueVoucher rejectVoucher decideVouchers
            VoucherActions.revoke       revokeVoucher
            VoucherActions.redeem       redeemVoucher
            VoucherActions.rate         decideVoucherRate
            OrderActions.answer         acceptOrder declineOrder
            OrderActions.cancel         cancelOrder
            OrderActions.contract       recordContract
            OrderActions.start          startOrder
            OrderActions.deliver        deliverOrder
            OrderActions.confirm        confirmDelivery
            OrderActions.dispute        disputeDelivery
            OrderActions.decideDispute  decideDispute
            OrderActions.close          closeOrder
            OrderActions.claim          submitClaim
            OrderActions.review         reviewClaim(PASS) reviewClaim(RETURN)
            OrderActions.reject         reviewClaim(REJECT)
            OrderActions.clawBack       clawBackClaim
            """);

    private final Set<String> offered = new TreeSet<>();
    private final Set<String> takenUp = new TreeSet<>();

    /** One flag and the mutation it is about. */
    record Offer(String actions, String flag, String mutation, String word) {
        static Offer of(String named, String mutation) {
            String[] parts = named.split("\\.");
            String[] said = mutation.split("[()]");
            return new Offer(parts[0], parts[1], said[0], said.length > 1 ? said[1] : "");
        }

        String named() {
            return actions + "." + flag;
        }

        /** What inputs call the objects that have it. */
        String object() {
            return actions.replace("Actions", "");
        }

        boolean isMeant(Map<String, Object> arguments) {
            return word.isEmpty() || arguments.toString().matches(".*=" + word + "[,}].*");
        }
    }

    private static Map<String, List<Offer>> offers(String table) {
        Map<String, List<Offer>> offers = new LinkedHashMap<>();
        table.lines()
                .map(line -> line.split("\\s+"))
                .forEach(line -> Stream.of(line)
                        .skip(1)
                        .map(mutation -> Offer.of(line[0], mutation))
                        .forEach(offer -> offers.computeIfAbsent(offer.mutation(), none -> new ArrayList<>())
                                .add(offer)));
        return offers;
    }

    static List<Offer> of(String mutation) {
        return OFFERS.getOrDefault(mutation, List.of());
    }

    static Set<String> mutations() {
        return OFFERS.keySet();
    }

    static Set<String> tabled() {
        return OFFERS.values().stream().flatMap(List::stream).map(Offer::named).collect(toCollection(TreeSet::new));
    }

    static Set<String> in(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream()
                .filter(type -> type.getName().endsWith("Actions"))
                .flatMap(type -> ((GraphQLObjectType) type)
                        .getFieldDefinitions().stream()
                                .map(GraphQLFieldDefinition::getName)
                                .map(flag -> type.getName() + "." + flag))
                .collect(toCollection(TreeSet::new));
    }

    /** Notes what an answer offers. */
    void note(JsonNode answer) {
        JsonNode can = answer.path("viewerCan");
        can.properties().forEach(flag -> {
            if (isOn(flag.getValue())) {
                offered.add(can.path("__typename").asString() + "." + flag.getKey());
            }
        });
        answer.forEach(this::note);
    }

    /** Steps are offered by name. */
    static boolean isOn(JsonNode flag) {
        return flag.isArray() ? !flag.isEmpty() : flag.asBoolean(false);
    }

    void takeUp(Offer offer) {
        takenUp.add(offer.named());
    }

    Set<String> offered() {
        return offered;
    }

    Set<String> takenUp() {
        return takenUp;
    }
}
