/// Operating systems as a topic of the interview coach.
module com.example.coach.os {
    requires coach.api;

    provides coach.api.TopicPlugin with
            com.example.coach.os.OsPlugin;
}
