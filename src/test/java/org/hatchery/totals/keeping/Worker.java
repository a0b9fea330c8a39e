package org.hatchery.totals.keeping;

import java.time.Clock;
import java.util.List;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.mongo.SetAsideLedger;
import org.hatchery.shared.mongo.Uncounted;
import org.hatchery.totals.chapter.AllAccounts;
import org.hatchery.totals.chapter.Books;
import org.hatchery.totals.tree.Nodes;
import org.hatchery.totals.tree.OutdatedNodes;
import org.hatchery.totals.tree.PostingLedger;
import org.hatchery.totals.tree.TotalLedger;
import org.hatchery.totals.tree.TotalsLease;
import org.springframework.data.mongodb.core.MongoOperations;

/** The parts of one node that keeps totals, put together by hand. */
final class Worker {
    final Nodes nodes;
    final OutdatedNodes outdated;
    final PostingLedger postings;
    final TotalLedger totals;
    final TotalsLease lease;
    final Bookkeeper bookkeeper;
    final RebuildTotals rebuild;
    final KeepTotals keep;
    final SetAsideLedger setAside;

    public Worker(MongoOperations mongo, RegionDirectory regions, List<Books> books, Clock clock) {
        nodes = new Nodes(regions);
        outdated = new OutdatedNodes(mongo, nodes);
        postings = new PostingLedger(mongo);
        totals = new TotalLedger(mongo);
        lease = new TotalsLease(mongo, clock);
        setAside = new SetAsideLedger(mongo, clock);
        var apart = new Apart(setAside, new Uncounted(mongo, setAside), clock);
        bookkeeper = new Bookkeeper(books, postings, outdated, nodes, lease, apart, AllAccounts.registered(), clock);
        var climb = new Climb(
                outdated, totals, new Sums(totals, new LeafSums(totals, postings, lease), nodes), nodes, lease);
        rebuild = new RebuildTotals(new RebuildLedger(mongo), bookkeeper, climb, nodes, lease, clock);
        keep = new KeepTotals(lease, bookkeeper, climb, rebuild, new BeginMonth(lease, totals, nodes), outdated, clock);
    }
}
