package org.hatchery.notice.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.identity.Actor;
import org.hatchery.notice.inbox.InboxDirectory;
import org.hatchery.notice.inbox.InboxFilter;
import org.hatchery.notice.inbox.MarkRead;
import org.hatchery.notice.inbox.Reader;
import org.hatchery.notice.waiting.WaitingTasks;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import tools.jackson.databind.json.JsonMapper;

/** What waits for somebody, and their inbox. */
@Controller
class NoticeController {
    private final InboxDirectory inbox;
    private final MarkRead markRead;
    private final WaitingTasks tasks;
    private final AboutViews about;
    private final Connections connections;
    private final JsonMapper json;

    NoticeController(
            InboxDirectory inbox,
            MarkRead markRead,
            WaitingTasks tasks,
            AboutViews about,
            Connections connections,
            JsonMapper json) {
        this.inbox = inbox;
        this.markRead = markRead;
        this.tasks = tasks;
        this.about = about;
        this.connections = connections;
        this.json = json;
    }

    @QueryMapping
    Connection<NoticeView> inbox(@Argument @Nullable NoticeFilterInput filter, PageRequest page, Actor actor) {
        InboxFilter wanted = filter == null ? InboxFilter.ALL : filter.toFilter();
        return connections.of("NoticeConnection", inbox.search(wanted, inbox.reader(actor), page), NoticeView::of);
    }

    @MutationMapping
    MarkReadPayload markRead(@Argument MarkReadInput input, Actor actor) {
        List<String> notices = input.notices();
        return Answer.with(
                MarkReadPayload::new,
                () -> markRead.read(
                        notices == null
                                ? null
                                : notices.stream().map(NoticeView::key).toList(),
                        input.until(),
                        actor));
    }

    @SchemaMapping(typeName = "Viewer")
    List<WaitingView> waiting(Actor actor) {
        return tasks.of(actor).stream().map(one -> WaitingView.of(one, json)).toList();
    }

    @SchemaMapping(typeName = "Viewer")
    int unread(Actor actor) {
        return inbox.unread(inbox.reader(actor));
    }

    @BatchMapping(typeName = NoticeView.TYPE)
    Map<NoticeView, Boolean> read(List<NoticeView> shown, @ContextValue Actor actor) {
        Reader reader = inbox.reader(actor);
        Map<NoticeView, Boolean> answer = new HashMap<>();
        shown.forEach(notice -> answer.put(notice, reader.hasRead(notice.notice())));
        return answer;
    }

    @BatchMapping(typeName = NoticeView.TYPE, field = "about")
    Map<NoticeView, Object> aboutNotice(List<NoticeView> shown, @ContextValue Actor actor) {
        return about.of(shown, NoticeView::source, actor);
    }

    @BatchMapping(typeName = "WaitingDay", field = "about")
    Map<WaitingView.WaitingDayView, Object> aboutDay(
            List<WaitingView.WaitingDayView> shown, @ContextValue Actor actor) {
        return about.of(shown, day -> day.source().about(), actor);
    }
}
