using Konvent.Basics;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Konvent.Api;

/// <summary>Answers what a deed refuses as problem details (RFC 9457), with the rule's key, its field and its sentence.</summary>
internal sealed class AnswerProblems(Texts texts) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (RuleBroken broken)
        {
            return Broken(broken);
        }
        catch (StaleSave)
        {
            return Problem(StatusCodes.Status412PreconditionFailed, "api.problem.stale");
        }
        catch (Basics.NotFound)
        {
            return Problem(StatusCodes.Status404NotFound, "api.problem.notFound");
        }
        catch (NotAllowed)
        {
            return Problem(StatusCodes.Status403Forbidden, "api.problem.notAllowed");
        }
        catch (NotSignedIn)
        {
            return Problem(StatusCodes.Status401Unauthorized, "api.problem.notSignedIn");
        }
        catch (PreconditionMissing)
        {
            return Problem(StatusCodes.Status428PreconditionRequired, "api.problem.ifMatchMissing");
        }
    }

    private ProblemHttpResult Broken(RuleBroken broken)
    {
        var rules = broken.Breaches.Select(breach => new
        {
            key = breach.Key,
            field = breach.Field,
            sentence = texts[breach.Key, breach.Values],
        });
        return TypedResults.Problem(
            texts["api.problem.ruleBroken"],
            statusCode: StatusCodes.Status422UnprocessableEntity,
            extensions: [new("rules", rules)]
        );
    }

    private ProblemHttpResult Problem(int status, string key) => TypedResults.Problem(texts[key], statusCode: status);
}
