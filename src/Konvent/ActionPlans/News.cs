namespace Konvent.ActionPlans;

/// <summary>What there is to tell somebody of a plan, in their language.</summary>
public sealed record News(string Subject, string Text);
