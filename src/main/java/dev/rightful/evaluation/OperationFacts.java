package dev.rightful.evaluation;

import dev.rightful.rights.Term;
import java.util.HashMap;
import java.util.Map;

/** What texts about an operation may name. */
final class OperationFacts {

    private OperationFacts() {}

    static Map<String, Object> of(Deployment deployment, Act act) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("party", act.party());
        facts.put("site", deployment.site(act.site()).id());
        facts.put("at", deployment.site(act.at()).id());
        facts.put("licensee", deployment.site(act.site()).licensee());
        facts.put("product", deployment.productName(act.site()));
        facts.put("edition", deployment.edition(act.site()).id());
        facts.put("mechanism", new Term("mechanism", act.mechanism().word()));
        facts.put("date", deployment.asOf().spoken());
        return facts;
    }
}
