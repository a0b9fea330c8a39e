package org.hatchery.transfer.keeping;

import static org.hatchery.transfer.keeping.ContractAccount.*;

import java.time.LocalDate;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.totals.tree.Book;
import org.hatchery.totals.tree.Cell;
import org.hatchery.transfer.contract.ContractEntry;
import org.hatchery.transfer.contract.TechnologyContract;
import org.jspecify.annotations.Nullable;

/**
 * Writes the book of a contract: what is sold where the seller is, what is bought where the buyer is, and what stays local
 * in the narrowest division that holds both, so that every division above it has it once and none below has it.
 */
final class TechnologyContractBook {
    private final TechnologyContract contract;
    private final Book book;

    private TechnologyContractBook(TechnologyContract contract, LocalDate today) {
        this.contract = contract;
        this.book = new Book(today);
    }

    static Book of(TechnologyContract contract, RegionDirectory regions, LocalDate today) {
        return new TechnologyContractBook(contract, today).write(regions);
    }

    private Book write(RegionDirectory regions) {
        RegionCode seller = contract.getFacts().seller().region();
        RegionCode buyer = contract.getFacts().buyer().region();
        RegionCode both = CommonDivision.of(seller, buyer, regions);
        contract.getEntries().forEach(entry -> {
            sold(entry, seller);
            post(entry, buyer, CONTRACTS_BOUGHT, CONTRACT_VALUE_BOUGHT);
            post(entry, both, CONTRACTS_LOCAL, CONTRACT_VALUE_LOCAL);
        });
        return book;
    }

    private void sold(ContractEntry entry, @Nullable RegionCode seller) {
        post(entry, seller, CONTRACTS_SOLD, CONTRACT_VALUE_SOLD);
        if (seller != null) {
            var facts = contract.getFacts();
            post(entry, seller, TECHNOLOGY_SOLD.number(), entry.technology());
            post(entry, seller, CONTRACT_VALUE_SOLD_OF_KIND.at(facts.kind()), entry.total());
            post(entry, seller, CONTRACT_VALUE_SOLD_IN_FIELD.at(facts.field()), entry.total());
        }
    }

    private void post(
            ContractEntry entry, @Nullable RegionCode place, ContractAccount contracts, ContractAccount total) {
        if (place != null) {
            post(entry, place, contracts.number(), entry.contracts());
            post(entry, place, total.number(), entry.total());
        }
    }

    private void post(ContractEntry entry, RegionCode place, int account, long amount) {
        book.post(entry.on(), Cell.in(place), account, amount);
    }
}
