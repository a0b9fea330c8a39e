package org.hatchery.voucher.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.hatchery.firm.graphql.IncubateeView;
import org.hatchery.identity.Actor;
import org.hatchery.programme.graphql.ProgrammeView;
import org.hatchery.provider.graphql.ProviderView;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Neighbours;
import org.hatchery.voucher.story.SeenVoucher;
import org.hatchery.voucher.story.VoucherDirectory;
import org.hatchery.voucher.story.VoucherFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Vouchers of firms and teams, of providers and of programmes. */
@Controller
class VoucherNeighbourController {
    private final Neighbours.Lists<VoucherFilter, SeenVoucher, VoucherView> lists;
    private final Neighbours.Lists<VoucherFilter, SeenVoucher, VoucherView> ofProgrammes;
    private final VoucherMapper mapper;

    VoucherNeighbourController(
            Neighbours neighbours, VoucherDirectory vouchers, VoucherViews views, VoucherMapper mapper) {
        this.lists = neighbours.lists("vouchers", vouchers::search, views::of);
        this.ofProgrammes = neighbours.lists("Programme.vouchers", vouchers::ofProgrammes, views::of);
        this.mapper = mapper;
    }

    @SchemaMapping(typeName = "Incubatee", field = "vouchers")
    CompletableFuture<Connection<VoucherView>> ofIncubatee(
            IncubateeView incubatee,
            @Argument @Nullable VoucherFilterInput filter,
            PageRequest page,
            Actor actor,
            DataFetchingEnvironment at) {
        return lists.of(Scope.incubatee(incubatee.key().value()), wanted(filter, page, actor), actor.scope(), page, at);
    }

    @SchemaMapping(typeName = "Provider", field = "vouchers")
    CompletableFuture<Connection<VoucherView>> ofProvider(
            ProviderView provider,
            @Argument @Nullable VoucherFilterInput filter,
            PageRequest page,
            Actor actor,
            DataFetchingEnvironment at) {
        return lists.of(Scope.provider(provider.key().value()), wanted(filter, page, actor), actor.scope(), page, at);
    }

    @SchemaMapping(typeName = "Programme", field = "vouchers")
    CompletableFuture<Connection<VoucherView>> ofProgramme(
            ProgrammeView programme,
            @Argument @Nullable VoucherFilterInput filter,
            PageRequest page,
            Actor actor,
            DataFetchingEnvironment at) {
        return ofProgrammes.of(programme.key().value(), wanted(filter, page, actor), actor.scope(), page, at);
    }

    private VoucherFilter wanted(@Nullable VoucherFilterInput filter, PageRequest page, Actor actor) {
        VoucherController.mustSee(page, actor);
        return mapper.wanted(filter);
    }
}
