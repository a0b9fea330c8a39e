package org.hatchery.pilotproject.keeping;

import java.time.LocalDate;
import org.hatchery.pilotproject.PilotEvent;
import org.hatchery.pilotproject.PilotProject;
import org.hatchery.pilotproject.PilotResults;
import org.hatchery.totals.tree.Book;
import org.hatchery.totals.tree.Cell;
import org.jspecify.annotations.Nullable;

/** Writes the book of a pilot-test project, where its base is. */
final class ProjectBook {
    private final PilotProject project;
    private final Book book;
    private final Cell cell;

    private ProjectBook(PilotProject project, LocalDate today) {
        this.project = project;
        this.book = new Book(today);
        this.cell = Cell.in(project.getHost().region());
    }

    static Book of(PilotProject project, LocalDate today) {
        return new ProjectBook(project, today).write();
    }

    private Book write() {
        post(project.getProposedOn(), ProjectAccount.PROJECTS_PROPOSED, 1);
        project.getHistory().forEach(this::step);
        return book;
    }

    private void step(PilotEvent event) {
        switch (event.step()) {
            case START -> post(event.on(), ProjectAccount.PROJECTS_STARTED, 1);
            case CONCLUDE -> conclude(event.on(), project.getResults());
            case FAIL -> post(event.on(), ProjectAccount.PROJECTS_FAILED, 1);
            default -> {}
        }
    }

    private void conclude(LocalDate on, @Nullable PilotResults results) {
        post(on, ProjectAccount.PROJECTS_CONCLUDED, 1);
        if (results != null) {
            gain(on, results);
        }
    }

    private void gain(LocalDate on, PilotResults results) {
        post(on, ProjectAccount.TRL_GAINED, results.trlOut() - project.getPlan().trlIn());
        post(on, ProjectAccount.PROJECT_COST, results.actualCost().hundredths());
    }

    private void post(LocalDate day, ProjectAccount account, long amount) {
        book.post(day, cell, account.number(), amount);
    }
}
