package org.hatchery.application.graphql;

import java.util.Locale;
import java.util.Objects;
import org.hatchery.application.dossier.Application;
import org.hatchery.application.dossier.OpenNotice;
import org.hatchery.application.dossier.OpenNoticeDirectory;
import org.hatchery.application.paper.PublicNotice;
import org.hatchery.region.RegionCode;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.RequestError;
import org.hatchery.shared.mongo.OpenPage;
import org.hatchery.shared.mongo.OpenPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Public notices, for whoever is signed in. */
@Controller
class NoticeViews {
    private final OpenNoticeDirectory notices;
    private final RegionViews regions;

    NoticeViews(OpenNoticeDirectory notices, RegionViews regions) {
        this.notices = notices;
        this.regions = regions;
    }

    @QueryMapping
    AwardNoticePageView publicNotices(
            @Argument @Nullable RegionCode region,
            @Argument int size,
            @Argument @Nullable String after,
            Locale locale) {
        OpenPlace place = after == null
                ? null
                : OpenPlace.read(after)
                        .orElseThrow(() ->
                                new RequestError(ErrorCode.INVALID_CURSOR, Words.say("application.no-such-place")));
        OpenPage<OpenNotice> found = notices.search(region, place, size);
        return new AwardNoticePageView(
                found.items().stream().map(one -> of(one, locale)).toList(), found.after());
    }

    private AwardNoticeView of(OpenNotice one, Locale locale) {
        return new AwardNoticeView(
                GlobalId.of(ApplicationView.TYPE, one.id()),
                one.claimant().shown(),
                one.rule().title().in(locale),
                one.rule().clause().in(locale),
                one.sum(),
                regions.of(one.lies()),
                one.notice().from(),
                one.notice().to());
    }

    /** The same of one that somebody objected to. */
    AwardNoticeView of(Application one) {
        PublicNotice told = Objects.requireNonNull(one.getNotice());
        Locale locale = LocaleContextHolder.getLocale();
        return new AwardNoticeView(
                GlobalId.of(ApplicationView.TYPE, one.getId().value()),
                one.getClaimant().shown(),
                one.getRule().title().in(locale),
                one.getRule().clause().in(locale),
                one.proposed(),
                regions.of(one.authority()),
                told.from(),
                told.to());
    }
}
