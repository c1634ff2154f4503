using System.Globalization;
using System.Text.Json;
using AstroEngine.LocalHost.Durable.History;
using AstroEngine.LocalHost.Durable.Storage;

namespace AstroEngine.LocalHost.Durable.Management;

/// <summary>Writes instances as the real host does.</summary>
internal static class StatusJson
{
    /// <summary>Writes an instance.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="row">The instance.</param>
    /// <param name="showInput">Whether its input is shown.</param>
    /// <param name="history">Its history; null when that is not shown.</param>
    /// <param name="showHistoryOutput">Whether results are shown in the history.</param>
    public static void Write(Utf8JsonWriter writer, InstanceRow row, bool showInput, IReadOnlyList<Episode>? history = null, bool showHistoryOutput = false)
    {
        writer.WriteStartObject();
        writer.WriteString("name", row.Name);
        writer.WriteString("instanceId", row.Id);
        writer.WriteString("runtimeStatus", row.Status.ToString());
        JsonValueText.Write(writer, "input", showInput ? row.Input : null);
        JsonValueText.Write(writer, "customStatus", row.CustomStatus);
        JsonValueText.Write(writer, "output", row.Output);
        writer.WriteString("createdTime", Time(row.CreatedAt));
        writer.WriteString("lastUpdatedTime", Time(row.UpdatedAt));
        if (history is not null)
        {
            writer.WritePropertyName("historyEvents");
            HistoryView.Write(writer, history, showInput, showHistoryOutput);
        }

        writer.WriteEndObject();
    }

    private static string Time(DateTime time) => time.ToString("s", CultureInfo.InvariantCulture) + "Z";
}
