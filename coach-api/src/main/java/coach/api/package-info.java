/// The words that plugins and core share, and [coach.api.TopicPlugin], the one door between them.
package coach.api;
