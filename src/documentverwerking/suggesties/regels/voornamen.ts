// First names that are common in the Netherlands. With a surname after it, one of these makes a name likely; alone it says nothing.

export const VOORNAMEN: ReadonlySet<string> = new Set(
  (
    'Jan Piet Kees Henk Willem Johan Peter Hans Cornelis Gerrit Dirk Klaas Jaap Arie Theo Frans Marcel Erik Eric Mark Marc Michel Rob ' +
    'Robert Ronald René Richard Ruud Paul Martin Martijn Maarten Bart Bas Tom Thomas Tim Jeroen Jasper Jelle Joris Joost Jos Jurgen ' +
    'Jochem Niels Nick Nico Koen Kevin Dennis Danny Daniel Daan Sander Stefan Steven Sjoerd Siebe Sven Wouter Wim Vincent Victor Ton ' +
    'Rik Rick Remco Roel Roelof Ralph Rutger Pieter Pim Patrick Pascal Otto Olaf Oscar Mike Mees Milan Lars Leo Luuk Lucas Luc Kasper ' +
    'Karel Ivo Hugo Herman Harm Harry Guus Gijs Geert Gerard Gerben Floris Felix Evert Emiel Eelco Edwin Eduard Dick Diederik David ' +
    'Christiaan Chris Casper Bram Boris Bernard Ben Arnold Arjen Arjan Arend Anton André Albert Aart Adriaan Alex Alexander Maria Anna ' +
    'Anne Johanna Wilhelmina Cornelia Elisabeth Margaretha Catharina Petra Monique Mirjam Miriam Marieke Marijke Marja Marjan Marianne ' +
    'Margriet Marloes Manon Maaike Lisa Linda Lotte Loes Lieke Leonie Laura Kirsten Kim Karin Josine Joke Jolanda Jessica Jenny Janneke ' +
    'Jacqueline Irene Inge Ingrid Ilse Hilde Hetty Henriëtte Helga Helena Hanneke Hannah Greetje Gerda Frederique Femke Fleur Eva ' +
    'Esther Ellen Els Elly Elise Eline Dorien Diana Daphne Danielle Corrie Corine Claudia Christine Charlotte Carla Carolien Caroline ' +
    'Brigitte Bianca Astrid Anouk Annelies Annemarie Annemiek Anneke Annet Anja Anita Angelique Angela Alice Agnes Yvonne Yvette Wendy ' +
    'Willeke Vera Tineke Tessa Tamara Suzanne Susan Stephanie Sophie Sonja Simone Silvia Saskia Sara Sarah Sanne Sandra Ria Rianne ' +
    'Renske Renate Rachel Patricia Paula Nynke Nienke Nicole Natasja Nathalie Naomi Mieke Merel Melissa Wilma Truus Thea Riet Rita ' +
    'Mohamed Mohammed Muhammad Ahmed Achmed Ali Hassan Hussein Omar Youssef Yusuf Ibrahim Ismail Mustafa Mehmet Murat Emre Erkan Hakan ' +
    'Hamza Bilal Karim Khalid Rachid Samir Tarik Abdel Abdullah Ayoub Anwar Fatima Fatma Ayşe Aicha Aisha Khadija Zeynep Emine Elif ' +
    'Esra Hatice Leyla Layla Naima Nadia Najat Samira Yasmina Yasmin Soraya Malika Karima Latifa Meryem Mariam Amina Zahra Agnieszka ' +
    'Katarzyna Piotr Pawel Tomasz Krzysztof Ivan Olga Natalia Elena Sergei Dmitri Andrei Mihai Rajesh Sunil Anil Ravi Priya Soerin ' +
    'Nguyen Carlos Juan José Luis Miguel Pedro Carmen Giovanni Marco Antonio Francesca'
  ).split(' '),
);
