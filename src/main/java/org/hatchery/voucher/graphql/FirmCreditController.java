package org.hatchery.voucher.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.firm.graphql.FirmView;
import org.hatchery.provider.graphql.CreditRecordView;
import org.hatchery.provider.graphql.CreditRecordViews;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** What is held against a firm, for everybody who sees the firm, itself above all. */
@Controller
class FirmCreditController {
    private final CreditRecordViews records;

    FirmCreditController(CreditRecordViews records) {
        this.records = records;
    }

    @BatchMapping(typeName = "Firm")
    Map<FirmView, List<CreditRecordView>> creditRecords(List<FirmView> firms) {
        var found = records.ofParties(
                firms.stream().map(FirmView::creditCode).distinct().toList());
        Map<FirmView, List<CreditRecordView>> answer = new HashMap<>();
        firms.forEach(firm -> answer.put(firm, found.getOrDefault(firm.creditCode(), List.of())));
        return answer;
    }
}
