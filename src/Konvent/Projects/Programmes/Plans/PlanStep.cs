namespace Konvent.Projects.Programmes.Plans;

/// <summary>
/// What lies between a draft and a signed plan: it is submitted to the joint secretariat and may come back, is accepted by it,
/// endorsed by the authority that is responsible for the policy, and signed.
/// </summary>
public enum PlanStep
{
    Submission,
    Acceptance,
    Endorsement,
    Signature,
}
