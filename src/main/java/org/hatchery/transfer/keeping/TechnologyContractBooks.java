package org.hatchery.transfer.keeping;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.CountedCollection;
import org.hatchery.shared.mongo.Uncounted;
import org.hatchery.totals.chapter.DocumentBooks;
import org.hatchery.totals.tree.Book;
import org.hatchery.transfer.achievement.FollowAchievements;
import org.hatchery.transfer.contract.FollowRegisteredOrders;
import org.hatchery.transfer.contract.TechnologyContract;
import org.hatchery.transfer.contract.TechnologyContractDirectory;
import org.hatchery.transfer.contract.TechnologyContractId;
import org.hatchery.transfer.flow.FlowLedger;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Books of technology contracts; flows, orders and conversions follow in the same round, before the mark is taken away. */
@Component
@Order(6)
class TechnologyContractBooks implements DocumentBooks {
    private final TechnologyContractDirectory contracts;
    private final RegionDirectory regions;
    private final FlowLedger flows;
    private final FollowRegisteredOrders orders;
    private final FollowAchievements conversions;
    private final CountedCollection documents;

    TechnologyContractBooks(
            TechnologyContractDirectory contracts,
            RegionDirectory regions,
            FlowLedger flows,
            FollowRegisteredOrders orders,
            FollowAchievements conversions,
            Uncounted uncounted) {
        this.contracts = contracts;
        this.regions = regions;
        this.flows = flows;
        this.orders = orders;
        this.conversions = conversions;
        this.documents = uncounted.of(TechnologyContract.class, "_id");
    }

    @Override
    public String kind() {
        return "technologyContract";
    }

    @Override
    public CountedCollection documents() {
        return documents;
    }

    @Override
    public Map<String, Book> write(Collection<String> ids, LocalDate today) {
        return contracts.find(ids.stream().map(TechnologyContractId::new).toList(), Scope.EVERYTHING).stream()
                .collect(toMap(
                        contract -> contract.getId().value(),
                        contract -> TechnologyContractBook.of(contract, regions, today)));
    }

    @Override
    public void tell(Map<String, Book> written) {
        flows.follow(written.keySet());
        orders.follow(written.keySet());
        conversions.followContracts(written.keySet());
    }
}
