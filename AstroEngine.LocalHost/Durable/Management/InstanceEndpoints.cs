using System.Text.Json;
using AstroEngine.LocalHost.Durable.Client;
using AstroEngine.LocalHost.Durable.Engine;
using AstroEngine.LocalHost.Durable.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.DurableTask.Client;

namespace AstroEngine.LocalHost.Durable.Management;

/// <summary>Shows and steers one instance.</summary>
internal sealed class InstanceEndpoints(DurableEngine engine, InstanceSteering steering)
{
    private const string CheckAgainSeconds = "5";

    /// <summary>GET: the status.</summary>
    public Task ShowAsync(HttpContext context, string id) =>
        engine.Find(id) is { } row ? ShowAsync(context, row) : ManagementAnswers.Code(context, StatusCodes.Status404NotFound);

    /// <summary>Shows an instance.</summary>
    public Task ShowAsync(HttpContext context, InstanceRow row)
    {
        var query = new ManagementQuery(context.Request.Query);
        var status = StatusCodes.Status200OK;
        if (!row.IsFinished)
        {
            status = StatusCodes.Status202Accepted;
            context.Response.Headers.Location = context.Request.GetEncodedUrl();
            context.Response.Headers.RetryAfter = CheckAgainSeconds;
        }
        else if (row.Status == OrchestrationRuntimeStatus.Failed && query.Flag("returnInternalServerErrorOnFailure", missing: false))
        {
            status = StatusCodes.Status500InternalServerError;
        }

        var history = query.Flag("showHistory", missing: false) ? engine.Store.History(row.Id) : null;
        return ManagementAnswers.Json(
            context,
            status,
            writer => StatusJson.Write(writer, row, query.Flag("showInput", missing: true), history, query.Flag("showHistoryOutput", missing: false)));
    }

    /// <summary>DELETE: removes it when it is finished.</summary>
    public async Task PurgeAsync(HttpContext context, string id)
    {
        if (engine.Find(id) is null)
        {
            await ManagementAnswers.Code(context, StatusCodes.Status404NotFound).ConfigureAwait(false);
            return;
        }

        var removed = await steering.PurgeAsync(id, recursive: false).ConfigureAwait(false);
        await ManagementAnswers.Json(context, StatusCodes.Status200OK, writer => WriteCount(writer, removed)).ConfigureAwait(false);
    }

    /// <summary>POST raiseEvent: sends it an event.</summary>
    public Task RaiseEventAsync(HttpContext context, string id, string name) => UnlessGoneAsync(context, id, async () =>
    {
        if (context.Request.ContentType?.Split(';')[0].Trim().Equals("application/json", StringComparison.OrdinalIgnoreCase) != true)
        {
            await ManagementAnswers.Error(context, StatusCodes.Status400BadRequest, "Only application/json request content is supported").ConfigureAwait(false);
            return;
        }

        if (await JsonBody.ReadAsync(context).ConfigureAwait(false) is not { } payload)
        {
            await ManagementAnswers.Error(context, StatusCodes.Status400BadRequest, "Invalid JSON content").ConfigureAwait(false);
            return;
        }

        await steering.RaiseEventAsync(id, name, payload).ConfigureAwait(false);
        await ManagementAnswers.Code(context, StatusCodes.Status202Accepted).ConfigureAwait(false);
    });

    /// <summary>POST terminate: ends it.</summary>
    public Task TerminateAsync(HttpContext context, string id) =>
        AcceptAsync(context, id, reason => steering.TerminateAsync(id, reason, recursive: false));

    /// <summary>POST suspend: lets it wait.</summary>
    public Task SuspendAsync(HttpContext context, string id) => AcceptAsync(context, id, reason => steering.SuspendAsync(id, reason));

    /// <summary>POST resume: lets it go on.</summary>
    public Task ResumeAsync(HttpContext context, string id) => AcceptAsync(context, id, reason => steering.ResumeAsync(id, reason));

    /// <summary>POST rewind: lets it do again what failed.</summary>
    public async Task RewindAsync(HttpContext context, string id)
    {
        var status = engine.Find(id)?.Status;
        if (status is null or OrchestrationRuntimeStatus.Completed or OrchestrationRuntimeStatus.Terminated)
        {
            await ManagementAnswers.Code(context, status is null ? StatusCodes.Status404NotFound : StatusCodes.Status410Gone).ConfigureAwait(false);
            return;
        }

        await steering.RewindAsync(id, Reason(context)).ConfigureAwait(false);
        await ManagementAnswers.Code(context, StatusCodes.Status202Accepted).ConfigureAwait(false);
    }

    /// <summary>Writes how many instances were removed.</summary>
    public static void WriteCount(Utf8JsonWriter writer, int removed)
    {
        writer.WriteStartObject();
        writer.WriteNumber("instancesDeleted", removed);
        writer.WriteEndObject();
    }

    private Task AcceptAsync(HttpContext context, string id, Func<string?, Task> act) => UnlessGoneAsync(context, id, async () =>
    {
        await act(Reason(context)).ConfigureAwait(false);
        await ManagementAnswers.Code(context, StatusCodes.Status202Accepted).ConfigureAwait(false);
    });

    private Task UnlessGoneAsync(HttpContext context, string id, Func<Task> act) => engine.Find(id) switch
    {
        null => ManagementAnswers.Code(context, StatusCodes.Status404NotFound),
        { IsFinished: true } => ManagementAnswers.Code(context, StatusCodes.Status410Gone),
        _ => act(),
    };

    private static string? Reason(HttpContext context) => new ManagementQuery(context.Request.Query).Text("reason");
}
