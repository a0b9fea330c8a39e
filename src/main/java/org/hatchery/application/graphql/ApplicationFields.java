package org.hatchery.application.graphql;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hatchery.application.calendar.WorkingDays;
import org.hatchery.application.dossier.Application;
import org.hatchery.application.dossier.ApplicationDirectory;
import org.hatchery.application.dossier.ApplicationEvent;
import org.hatchery.application.dossier.ApplicationId;
import org.hatchery.application.dossier.ApplicationState;
import org.hatchery.application.dossier.ApplicationStep;
import org.hatchery.application.paper.ExpertScore;
import org.hatchery.application.paper.Hop;
import org.hatchery.application.paper.Objection;
import org.hatchery.application.paper.Procedure;
import org.hatchery.application.paper.ProcedureSubject;
import org.hatchery.application.paper.Procedures;
import org.hatchery.application.paper.PublicNotice;
import org.hatchery.award.graphql.AwardRuleView;
import org.hatchery.award.graphql.AwardRuleViews;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.NodeSource;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What an application says to whom. */
@Controller
class ApplicationFields implements NodeSource {
    private static final String TYPE = ApplicationView.TYPE;
    private static final Set<ApplicationState> OVER = Set.of(
            ApplicationState.DECLINED,
            ApplicationState.WITHDRAWN,
            ApplicationState.CLOSED,
            ApplicationState.CLAWED_BACK,
            ApplicationState.PAID);
    private static final int HUNDREDTHS = 100;

    private final ApplicationDirectory directory;
    private final RegionViews regions;
    private final AwardRuleViews rules;
    private final WorkingDays calendar;
    private final Procedures procedures;
    private final Clock clock;

    ApplicationFields(
            ApplicationDirectory directory,
            RegionViews regions,
            AwardRuleViews rules,
            WorkingDays calendar,
            Procedures procedures,
            Clock clock) {
        this.directory = directory;
        this.regions = regions;
        this.rules = rules;
        this.calendar = calendar;
        this.procedures = procedures;
        this.clock = clock;
    }

    @SchemaMapping(typeName = TYPE)
    @Nullable AwardRuleView rule(ApplicationView one) {
        String id = one.told().getRule().rule();
        return rules.byKey(List.of(id), Scope.EVERYTHING).get(id);
    }

    @SchemaMapping(typeName = TYPE)
    String title(ApplicationView one, Locale locale) {
        return one.told().getRule().title().in(locale);
    }

    @SchemaMapping(typeName = TYPE)
    String clause(ApplicationView one, Locale locale) {
        return one.told().getRule().clause().in(locale);
    }

    @SchemaMapping(typeName = TYPE)
    RegionView region(ApplicationView one) {
        return regions.of(one.told().getClaimant().region());
    }

    @SchemaMapping(typeName = TYPE)
    RegionView authority(ApplicationView one) {
        return regions.of(one.told().authority());
    }

    @SchemaMapping(typeName = TYPE)
    @Nullable Integer workingDays(ApplicationView one) {
        return isOver(one) ? null : calendar.between(one.since(), today());
    }

    /** Nobody has anything to do for a title that was given. */
    private static boolean isOver(ApplicationView one) {
        return OVER.contains(one.state())
                || one.told().titleGrant().filter(given -> !given.isUnderWay()).isPresent();
    }

    @SchemaMapping(typeName = TYPE)
    @Nullable LocalDate promisedBy(ApplicationView one) {
        Integer days = one.told().getRule().payDays();
        LocalDate from = one.submittedOn();
        return days == null || from == null ? null : calendar.last(from.plusDays(1), days);
    }

    @SchemaMapping(typeName = TYPE)
    List<ApplicationFactView> facts(ApplicationView one, Locale locale) {
        return one.told().getFacts().stream()
                .map(fact -> new ApplicationFactView(
                        fact.label().in(locale),
                        fact.value().in(locale),
                        fact.type() == null || fact.record() == null ? null : GlobalId.of(fact.type(), fact.record())))
                .toList();
    }

    @SchemaMapping(typeName = TYPE)
    List<ReviewHopView> hops(ApplicationView one) {
        return one.told().getHops().stream().map(this::hop).toList();
    }

    private ReviewHopView hop(Hop hop) {
        LocalDate from = hop.receivedOn();
        LocalDate until = hop.doneOn() == null ? today() : hop.doneOn();
        return new ReviewHopView(
                regions.of(hop.region()),
                from,
                hop.dueOn(),
                hop.doneOn(),
                from == null ? null : calendar.between(from, until),
                hop.sum());
    }

    @SchemaMapping(typeName = TYPE)
    List<ExpertScore> scores(ApplicationView one, Actor actor) {
        return isAuthority(actor) ? one.told().getScores() : List.of();
    }

    @SchemaMapping(typeName = TYPE)
    @Nullable Integer meanScore(ApplicationView one) {
        List<ExpertScore> sheets = one.told().getScores();
        return sheets.isEmpty()
                ? null
                : sheets.stream().mapToInt(ExpertScore::points).sum() * HUNDREDTHS / sheets.size();
    }

    @SchemaMapping(typeName = TYPE)
    @Nullable NoticePeriodView notice(ApplicationView one, Locale locale) {
        PublicNotice told = one.told().getNotice();
        return told == null
                ? null
                : new NoticePeriodView(
                        told.from(),
                        told.to(),
                        told.days(),
                        told.certain(),
                        procedures
                                .find(
                                        one.told().getRule().isForTitle()
                                                ? ProcedureSubject.TITLE
                                                : ProcedureSubject.MONEY,
                                        one.mode(),
                                        one.told().getRule().payer(),
                                        told.from(),
                                        ApplicationFields::source)
                                .map(found -> found.citation().named().in(locale))
                                .orElse(null));
    }

    private static @Nullable Procedure source(Procedure one) {
        return one.noticeDays() == null ? null : one;
    }

    @SchemaMapping(typeName = TYPE)
    List<NoticeObjectionView> objections(ApplicationView one, Actor actor) {
        boolean full = decides(one.told(), actor);
        return one.told().getObjections().stream()
                .map(said -> objection(said, full))
                .toList();
    }

    private static NoticeObjectionView objection(Objection said, boolean full) {
        return new NoticeObjectionView(
                said.id(),
                full ? said.name() : null,
                said.unit(),
                full ? said.contact() : null,
                full ? said.text() : null,
                full ? said.evidence() : List.of(),
                said.on(),
                said.answer(),
                said.upheld(),
                said.answeredOn());
    }

    @SchemaMapping(typeName = TYPE)
    List<OtherAwardView> others(ApplicationView one, Actor actor, Locale locale) {
        return isAuthority(actor)
                ? directory.othersOf(one.told(), today()).stream()
                        .map(other -> new OtherAwardView(
                                GlobalId.of(TYPE, other.id().value()),
                                other.title().in(locale),
                                regions.of(other.payer()),
                                other.state(),
                                other.on(),
                                other.sum(),
                                other.sameFact()))
                        .toList()
                : List.of();
    }

    @SchemaMapping(typeName = TYPE)
    List<ApplicationEventView> history(ApplicationView one, Actor actor) {
        boolean reads = isAuthority(actor);
        return one.told().getHistory().stream()
                .map(event -> event(event, reads))
                .toList();
    }

    /** Older sheets noted the expert's name here, which only authorities read. */
    private ApplicationEventView event(ApplicationEvent event, boolean reads) {
        return new ApplicationEventView(
                event.step(),
                event.on(),
                event.region() == null ? null : regions.of(event.region()),
                reads || event.step() != ApplicationStep.SCORE ? event.note() : null,
                event.sum());
    }

    @SchemaMapping(typeName = TYPE)
    ApplicationActionsView viewerCan(ApplicationView one, Actor actor) {
        Application told = one.told();
        boolean own = actor.scope().includes(Set.of(told.getClaimant().party()));
        return new ApplicationActionsView(ApplicationStep.open(told.getState()).stream()
                .filter(step -> step.isOf(actor))
                .filter(step -> step.isOfAuthority() ? decides(told, actor) : own || step == ApplicationStep.OBJECT)
                .filter(told::allows)
                .collect(Collectors.toSet()));
    }

    private static boolean decides(Application told, Actor actor) {
        return actor.is(Role.BUREAU, Role.ADMIN)
                && actor.scope().includes(Set.of(Scope.region(told.authority().value())));
    }

    private static boolean isAuthority(Actor actor) {
        return actor.is(Role.BUREAU, Role.AUDITOR, Role.ADMIN);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Map<String, ApplicationView> byKey(Collection<String> keys, Scope scope) {
        return directory.find(keys.stream().map(ApplicationId::new).toList(), scope).stream()
                .map(ApplicationView::of)
                .collect(Collectors.toMap(ApplicationView::key, view -> view));
    }
}
