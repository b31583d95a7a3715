package dev.rightful.evaluation;

import dev.rightful.rights.OntologyException;
import dev.rightful.rights.RuleDefinition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one place that builds rules from their definitions: a line for each shape that the ontology may give a rule. */
final class Shapes {

    private final Deployment deployment;
    private final Ledger ledger;
    private final List<OperationRule> operationRules = new ArrayList<>();
    private final List<String> operationRuleIds = new ArrayList<>();
    private @Nullable CameraLicences cameras;
    private @Nullable Pairs pairs;
    private @Nullable RuleDefinition lastLinkRule;

    Shapes(Deployment deployment, Ledger ledger) {
        this.deployment = deployment;
        this.ledger = ledger;
        for (RuleDefinition definition : deployment.rights().rules()) {
            build(definition);
        }
    }

    private void build(RuleDefinition definition) {
        Setting setting = new Setting(definition, deployment, ledger);
        switch (definition.shape()) {
            case "rf:ProductMay" -> subjects(definition, new ProductMay(setting));
            case "rf:PartnerMay" -> subjects(definition, new PartnerMay(setting));
            case "rf:RemoteMay" -> subjects(definition, new RemoteMay(setting));
            case "rf:TakesOver" -> subjects(definition, new TakesOver(setting));
            case "rf:Tree" -> subjects(definition, new Tree(setting));
            case "rf:CentralCameraLicences" -> subjects(definition, new CentralCameraLicences(setting, cameras()));
            case "rf:RemoteCameraLicences" -> subjects(definition, new RemoteCameraLicences(setting, cameras()));
            case "rf:HostMay" -> subjects(definition, new HostMay(setting));
            case "rf:ReleaseFrom" -> subjects(definition, new ReleaseFrom(setting));
            case "rf:ServersLicensed" -> subjects(definition, new ServersLicensed(setting, pairs()));
            case "rf:Pair" -> subjects(definition, new Pair(setting, pairs()));
            case "rf:OwnBusiness" -> subjects(definition, new OwnBusiness(setting));
            case "rf:Relocated" -> subjects(definition, new Relocated(setting));
            case "rf:HostLicence" -> subjects(definition, new HostLicence(setting));
            case "rf:ClientsStated" -> subjects(definition, new ClientsStated(setting));
            case "rf:PremisesRights" -> subjects(definition, new PremisesRights(setting));
            case "rf:AtMost" -> subjects(definition, new AtMost(setting));
            case "rf:SiteMay" -> subjects(definition, new SiteMay(setting));
            case "rf:BaseLicence" -> subjects(definition, new BaseLicence(setting));
            case "rf:SharedCode" -> subjects(definition, new SharedCode(setting));
            case "rf:DeviceLicences" -> subjects(definition, new DeviceLicences(setting));
            case "rf:DeviceCap" -> subjects(definition, new DeviceCap(setting));
            case "rf:ExtensionHost" -> subjects(definition, new ExtensionHost(setting));
            case "rf:ExtensionRelease" -> subjects(definition, new ExtensionRelease(setting));
            case "rf:ExtensionEdition" -> subjects(definition, new ExtensionEdition(setting));
            case "rf:ExtensionLicence" -> subjects(definition, new ExtensionLicence(setting));
            case "rf:ExtensionQuantity" -> subjects(definition, new ExtensionQuantity(setting));
            case "rf:ServiceContract" -> subjects(definition, new ServiceContract(setting));
            case "rf:ExtensionPurpose" -> subjects(definition, new ExtensionPurpose(setting));
            case "rf:OwnComputers" -> subjects(definition, new OwnComputers(setting));
            case "rf:GoverningEdition" -> subjects(definition, new GoverningEdition(setting));
            case "rf:LicenseeAccepted" -> subjects(definition, new LicenseeAccepted(setting));
            case "rf:FreeOfSanctions" -> subjects(definition, new FreeOfSanctions(setting));
            case "rf:NotLapsed" -> subjects(definition, new NotLapsed(setting));
            case "rf:ActivationOpen" -> subjects(definition, new ActivationOpen(setting));
            case "rf:AccountRegistered" -> subjects(definition, new AccountRegistered(setting));
            case "rf:ImageLicensed" -> subjects(definition, new ImageLicensed(setting));
            case "rf:ClientsCovered" -> subjects(definition, new ClientsCovered(setting));
            case "rf:StaysOnUnit" -> subjects(definition, new StaysOnUnit(setting));
            case "rf:OperatorInside" -> acts(definition, new OperatorInside(setting));
            case "rf:AffiliateAccepted" -> acts(definition, new AffiliateAccepted(setting, operationRules));
            case "rf:Investigation" -> acts(definition, new Investigation(setting));
            case "rf:PermissionHeld" -> acts(definition, new PermissionHeld(setting));
            case "rf:LicensesLastLink" -> {
                acts(definition, new LicensesLastLink(setting));
                lastLinkRule = definition;
            }
            case "rf:AboveLastLink" -> acts(definition, new AboveLastLink(setting));
            case "rf:NothingGrants" -> acts(definition, new NothingGrants(setting));
            default -> throw new OntologyException(
                    "rule %s: no shape is named %s".formatted(definition.id(), definition.shape()));
        }
    }

    private void subjects(RuleDefinition definition, Rule rule) {
        int subjects = !rule.isAsked() ? 0 : switch (rule.kind()) {
            case LINK -> deployment.topology().links().size();
            case SITE, PREMISES -> deployment.network().size();
            case SLC -> deployment.codes().size();
            case OPERATION -> 0;
        };
        ledger.add(definition.id(), rule, subjects);
    }

    private void acts(RuleDefinition definition, OperationRule rule) {
        operationRules.add(rule);
        operationRuleIds.add(definition.id());
    }

    private CameraLicences cameras() {
        CameraLicences known = cameras;
        if (known == null) {
            known = new CameraLicences(deployment);
            cameras = known;
        }
        return known;
    }

    private Pairs pairs() {
        Pairs known = pairs;
        if (known == null) {
            known = new Pairs(deployment);
            pairs = known;
        }
        return known;
    }

    /** The rules on operations, in the ontology's order. */
    List<OperationRule> operationRules() {
        return operationRules;
    }

    /** The ids of those rules, in the same order. */
    List<String> operationRuleIds() {
        return operationRuleIds;
    }

    /** What the licences of last links say, or null when no rule asks. */
    @Nullable
    LastLinks findLastLinks() {
        RuleDefinition rule = lastLinkRule;
        return rule == null
                ? null
                : new LastLinks(deployment, ledger.page(rule.value("rf:takesOver")), rule.value("rf:mechanism"));
    }
}
