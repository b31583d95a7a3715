package dev.rightful.reference;

import java.util.Map;

/** Which class decides for which shape of rule. */
final class Rules {

    private static final Map<String, ReferenceRule> BY_SHAPE = Map.ofEntries(
            Map.entry("ProductMay", new ProductAct()),
            Map.entry("PartnerMay", new PartnerAct()),
            Map.entry("TakesOver", new FarEndLicensed()),
            Map.entry("Tree", new Hierarchy()),
            Map.entry("RemoteMay", new RemoteProduct()),
            Map.entry("OperatorInside", new OutsideOperator()),
            Map.entry("AffiliateAccepted", new AffiliateOperates()),
            Map.entry("Investigation", new Investigating()),
            Map.entry("PermissionHeld", new PermissionNeeded()),
            Map.entry("LicensesLastLink", new LastLinkLicensed()),
            Map.entry("AboveLastLink", new AboveCentral()),
            Map.entry("NothingGrants", new NoParagraph()),
            Map.entry("GoverningEdition", new EditionFits()),
            Map.entry("LicenseeAccepted", new LicenseeSubmitted()),
            Map.entry("FreeOfSanctions", new Sanctions()),
            Map.entry("NotLapsed", new HumanRights()),
            Map.entry("ActivationOpen", new Lifecycle()),
            Map.entry("AccountRegistered", new Registration()),
            Map.entry("ImageLicensed", new Image()),
            Map.entry("ClientsCovered", new ViewingClients()),
            Map.entry("StaysOnUnit", new BoundToUnit()),

            Map.entry("AtMost", new FewComputers()),
            Map.entry("BaseLicence", new HeldBase()),
            Map.entry("CentralCameraLicences", new CentralHolds()),
            Map.entry("ClientsStated", new WallClients()),
            Map.entry("DeviceCap", new WithinCap()),
            Map.entry("DeviceLicences", new EnoughForDevices()),
            Map.entry("ExtensionEdition", new ExtensionKnown()),
            Map.entry("ExtensionHost", new ExtensionHosted()),
            Map.entry("ExtensionLicence", new ExtensionLicensed()),
            Map.entry("ExtensionPurpose", new PurposeServed()),
            Map.entry("ExtensionQuantity", new ExtensionCounted()),
            Map.entry("ExtensionRelease", new ExtensionRecent()),
            Map.entry("HostLicence", new WallLicence()),
            Map.entry("HostMay", new NamedHost()),
            Map.entry("OwnBusiness", new ForItself()),
            Map.entry("OwnComputers", new ComputersRecorded()),
            Map.entry("Pair", new OnePair()),
            Map.entry("PremisesRights", new PlacesWatched()),
            Map.entry("ReleaseFrom", new RecentHost()),
            Map.entry("Relocated", new MovedElsewhere()),
            Map.entry("RemoteCameraLicences", new EitherEndBought()),
            Map.entry("ServersLicensed", new BothServersLicensed()),
            Map.entry("ServiceContract", new FeaturesCovered()),
            Map.entry("SharedCode", new SharedCodes()),
            Map.entry("SiteMay", new GrantedToSite()));

    private Rules() {}

    /** What decides for a rule. */
    static ReferenceRule of(Rule rule) {
        ReferenceRule judge = BY_SHAPE.get(rule.shape());
        if (judge == null) {
            throw new IllegalStateException("%s has the unknown shape %s".formatted(rule.id(), rule.shape()));
        }
        return judge;
    }
}
