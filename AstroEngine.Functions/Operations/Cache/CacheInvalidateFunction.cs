using AstroEngine.Functions.Caching.Users;
using AstroEngine.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Functions.Operations.Cache;

/// <summary>Removes what an event of a user makes unwanted.</summary>
public sealed class CacheInvalidateFunction(UserEvents events, TimeProvider clock)
{
    private const string Event = "event";
    private const string User = "user";

    private static readonly Dictionary<string, string> NoRoute = [];

    /// <summary>Answers <c>POST /cache/invalidate</c>.</summary>
    [Function("CacheInvalidate")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Admin, "post", Route = "cache/invalidate")] HttpRequest request, CancellationToken cancellationToken)
    {
        var fields = new FieldReader(await RequestReader.ReadAsync(request, NoRoute, cancellationToken));
        fields.Require(Event, $"one of {string.Join(", ", Core.Names.All<UserEvent>())}");
        var what = fields.OneOf(Event, UserEvent.BirthDataUpdate);
        var user = ReadUser(fields);
        fields.Finish();
        var result = await events.HandleAsync(what, user!, cancellationToken);
        return JsonDocumentResult.Of(
            new CacheClearDocument(result.ClearedKeys, result.Complete, Iso.Utc(clock.GetUtcNow())), ServiceJson.Readable.CacheClearDocument);
    }

    private static UserId? ReadUser(FieldReader fields)
    {
        if (!fields.Require(User, UserId.Allowed))
        {
            return null;
        }

        // Not as other fields: what came is not repeated, for an id is personal.
        var user = UserId.Parse(fields.Text(User, UserId.Allowed));
        if (user is null && fields.IsText(User))
        {
            fields.Fail(User, $"must be {UserId.Allowed}");
        }

        return user;
    }
}
