package org.hatchery.pilotproject.keeping;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.hatchery.pilotproject.PilotProject;
import org.hatchery.pilotproject.PilotProjectDirectory;
import org.hatchery.pilotproject.PilotProjectId;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.CountedCollection;
import org.hatchery.shared.mongo.Uncounted;
import org.hatchery.totals.chapter.DocumentBooks;
import org.hatchery.totals.tree.Book;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Books of pilot-test projects. */
@Component
@Order(3)
class ProjectBooks implements DocumentBooks {
    private final PilotProjectDirectory projects;
    private final CountedCollection documents;

    ProjectBooks(PilotProjectDirectory projects, Uncounted uncounted) {
        this.documents = uncounted.of(PilotProject.class, "_id");
        this.projects = projects;
    }

    @Override
    public String kind() {
        return "project";
    }

    @Override
    public CountedCollection documents() {
        return documents;
    }

    @Override
    public Map<String, Book> write(Collection<String> ids, LocalDate today) {
        return projects.find(ids.stream().map(PilotProjectId::new).toList(), Scope.EVERYTHING).stream()
                .collect(toMap(project -> project.getId().value(), project -> ProjectBook.of(project, today)));
    }
}
