using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.LocalHost.Durable.Management;

/// <summary>Writes answers of the management API.</summary>
internal static class ManagementAnswers
{
    private const int CheckAgainSeconds = 10;

    /// <summary>The real host escapes nothing that JSON does not ask for; these answers are not put into web pages.</summary>
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A status code alone.</summary>
    public static Task Code(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    /// <summary>JSON.</summary>
    public static async Task Json(HttpContext context, int status, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Plain))
        {
            write(writer);
        }

        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = buffer.WrittenCount;
        await context.Response.BodyWriter.WriteAsync(buffer.WrittenMemory, context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>An error, as the real host words it.</summary>
    public static Task Error(HttpContext context, int status, string message, Exception? cause = null) => Json(context, status, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("Message", message);
        if (cause is not null)
        {
            writer.WriteString("ExceptionMessage", cause.Message);
        }

        writer.WriteEndObject();
    });

    /// <summary>202 with the URLs of an instance.</summary>
    public static Task Accepted(HttpContext context, HttpManagementPayload payload)
    {
        context.Response.Headers.Location = payload.StatusQueryGetUri;
        context.Response.Headers.RetryAfter = CheckAgainSeconds.ToString(CultureInfo.InvariantCulture);
        return Json(context, StatusCodes.Status202Accepted, writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("id", payload.Id);
            writer.WriteString("statusQueryGetUri", payload.StatusQueryGetUri);
            writer.WriteString("sendEventPostUri", payload.SendEventPostUri);
            writer.WriteString("terminatePostUri", payload.TerminatePostUri);
            writer.WriteString("rewindPostUri", payload.RewindPostUri);
            writer.WriteString("purgeHistoryDeleteUri", payload.PurgeHistoryDeleteUri);
            writer.WriteString("restartPostUri", payload.RestartPostUri);
            writer.WriteString("suspendPostUri", payload.SuspendPostUri);
            writer.WriteString("resumePostUri", payload.ResumePostUri);
            writer.WriteEndObject();
        });
    }
}
