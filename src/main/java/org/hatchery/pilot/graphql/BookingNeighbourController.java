package org.hatchery.pilot.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.hatchery.firm.graphql.IncubateeView;
import org.hatchery.identity.Actor;
import org.hatchery.pilot.booking.Booking;
import org.hatchery.pilot.booking.BookingDirectory;
import org.hatchery.pilot.booking.BookingFilter;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Neighbours;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Bookings of firms, teams and pilot-test bases. */
@Controller
class BookingNeighbourController {
    private final Neighbours.Lists<BookingFilter, Booking, BookingView> lists;
    private final PilotMapper mapper;

    BookingNeighbourController(Neighbours neighbours, BookingDirectory bookings, PilotMapper mapper, Clock clock) {
        this.lists = neighbours.lists("bookings", bookings::search, booking -> mapper.toView(booking, clock.getZone()));
        this.mapper = mapper;
    }

    @SchemaMapping(typeName = "Incubatee", field = "bookings")
    CompletableFuture<Connection<BookingView>> ofIncubatee(
            IncubateeView incubatee,
            @Argument @Nullable BookingFilterInput filter,
            PageRequest page,
            Actor actor,
            DataFetchingEnvironment at) {
        return lists.of(Scope.incubatee(incubatee.key().value()), mapper.wanted(filter), actor.scope(), page, at);
    }

    @SchemaMapping(typeName = "PilotBase", field = "bookings")
    CompletableFuture<Connection<BookingView>> ofBase(
            PilotBaseView base,
            @Argument @Nullable BookingFilterInput filter,
            PageRequest page,
            Actor actor,
            DataFetchingEnvironment at) {
        return lists.of(Scope.provider(base.key().value()), mapper.wanted(filter), actor.scope(), page, at);
    }
}
