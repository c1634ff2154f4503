using AstroEngine.LocalHost.Durable.Client;
using AstroEngine.LocalHost.Durable.Engine;
using AstroEngine.LocalHost.Durable.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;

namespace AstroEngine.LocalHost.Durable.Management;

/// <summary>Lists and purges instances.</summary>
internal sealed class InstanceListEndpoints(DurableEngine engine, InstanceSteering steering)
{
    private const string ContinuationHeader = "x-ms-continuation-token";

    /// <summary>GET: a page of instances; the header of the answer says where the next one begins.</summary>
    public Task ListAsync(HttpContext context)
    {
        var query = new ManagementQuery(context.Request.Query);
        var filter = Filter(query) with { IdPrefix = query.Text("instanceIdPrefix") is { Length: > 0 } prefix ? prefix : null };
        var (rows, next) = InstancePages.Read(engine, filter, context.Request.Headers[ContinuationHeader].FirstOrDefault());
        context.Response.Headers[ContinuationHeader] = next ?? string.Empty;
        return ManagementAnswers.Json(context, StatusCodes.Status200OK, writer =>
        {
            writer.WriteStartArray();
            foreach (var row in rows)
            {
                StatusJson.Write(writer, row, query.Flag("showInput", missing: true));
            }

            writer.WriteEndArray();
        });
    }

    /// <summary>DELETE: removes finished instances.</summary>
    public async Task PurgeAsync(HttpContext context)
    {
        var query = new ManagementQuery(context.Request.Query);
        if (query.Time("createdTimeFrom") is null)
        {
            await ManagementAnswers.Json(
                context, StatusCodes.Status400BadRequest, writer => writer.WriteStringValue("Please provide value for 'createdTimeFrom' parameter."))
                .ConfigureAwait(false);
            return;
        }

        var removed = await steering.PurgeAsync(Filter(query), recursive: false).ConfigureAwait(false);
        await (removed == 0
            ? ManagementAnswers.Code(context, StatusCodes.Status404NotFound)
            : ManagementAnswers.Json(context, StatusCodes.Status200OK, writer => InstanceEndpoints.WriteCount(writer, removed))).ConfigureAwait(false);
    }

    private static InstanceFilter Filter(ManagementQuery query) => InstancePages.FilterOf(
        query.Time("createdTimeFrom"), query.Time("createdTimeTo"), query.Statuses("runtimeStatus"), size: query.Number("top") ?? OrchestrationQuery.DefaultPageSize);
}
