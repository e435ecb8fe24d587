using Konvent.ActionPlans.Actions;
using Konvent.ActionPlans.Comments;
using Konvent.ActionPlans.Guests;
using Konvent.ActionPlans.History;
using Konvent.ActionPlans.Import;
using Konvent.ActionPlans.Launch;
using Konvent.ActionPlans.Owing;
using Konvent.ActionPlans.Steps;
using Konvent.ActionPlans.Translating;
using Konvent.ActionPlans.Versions;
using Konvent.ActionPlans.Writing;
using Konvent.History.Comparison;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Projects.History;
using Konvent.Projects.Overview;
using Konvent.Projects.Things;

namespace Konvent.ActionPlans;

/// <summary>Registers what is done with action plans.</summary>
public static class ActionPlansSetup
{
    public static IServiceCollection AddActionPlans(this IServiceCollection services) =>
        services
            .Configure<RouteOptions>(routes => routes.ConstraintMap["planStep"] = typeof(StepConstraint))
            .AddSingleton(new RoomOfProject("plans", "actionplans.title", "plans", Deed.SeePlans, After: "instruments"))
            .AddSingleton(new KindInProject("plan", HasFacts: false, Deed.SeePlans))
            .AddSingleton(new KindInProject("action", HasFacts: false, Deed.SeePlans))
            .AddScoped<PlansOnOverview>()
            .AddScoped<ISayWhatIsToDo>(services => services.GetRequiredService<PlansOnOverview>())
            .AddScoped<IMarkLife>(services => services.GetRequiredService<PlansOnOverview>())
            .AddScoped<IShowAsOf, PlansAsOf>()
            .AddScoped<INeedThings, PlansNeedThings>()
            .AddSingleton<IDescribeHistory, DescribePlan>()
            .AddSingleton<IDescribeHistory, DescribeAction>()
            .AddScoped<INameThings, NamePlans>()
            .AddScoped<ReadPlanText>()
            .AddScoped<ReadPlanAsOf>()
            .AddScoped<FindPlanText>()
            .AddScoped<ReadPlan>()
            .AddScoped<AddPlan>()
            .AddScoped<ChangePlan>()
            .AddScoped<ChangePlanLanguage>()
            .AddScoped<DiscardVersion>()
            .AddScoped<TakeOutPlan>()
            .AddScoped<BringBackPlan>()
            .AddScoped<ReadAction>()
            .AddScoped<AddAction>()
            .AddScoped<ChangeAction>()
            .AddScoped<ArrangeActions>()
            .AddScoped<TakeOutAction>()
            .AddScoped<BringBackAction>()
            .AddScoped<TellOfStep>()
            .AddScoped<TakeStep>()
            .AddScoped<WriteComment>()
            .AddScoped<ResolveThread>()
            .AddScoped<TakeBackComment>()
            .AddScoped<TellOfComment>()
            .AddScoped<WriteGuestLetter>()
            .AddScoped<InviteGuest>()
            .AddScoped<EndGuest>()
            .AddScoped<FindGuest>()
            .AddScoped<ActAsGuest>()
            .AddSingleton<ForgetGuests>()
            .AddHostedService(services => services.GetRequiredService<ForgetGuests>())
            .AddScoped<LaunchPlan>()
            .AddScoped<TakeBackPlan>()
            .AddScoped<TranslatePlan>()
            .AddScoped<TranslateAction>()
            .AddScoped<KeepPlanDocument>()
            .AddScoped<EnterPlan>();
}
